import type { NumberField } from '../number-field.ts';

/** What a wrong idea puts into a gap; its name is that of the feedback. */
export interface WrongFilling {
  readonly name: string;
  /** The name of an option, or a word. */
  readonly value: string;
  readonly misconception?: string;
}

/** Its name is that of its label, which a list shows: plain text, no formula. */
export interface Option {
  readonly name: string;
  readonly pinned?: boolean;
}

interface Named {
  /** Stands in the text as `{{name}}`; its label says what belongs there. */
  readonly name: string;
}

export interface ChoiceGap extends Named {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  readonly answer: string;
  readonly wrong: readonly WrongFilling[];
}

export interface WordGap extends Named {
  readonly kind: 'word';
  /** Every accepted spelling, the usual one first; capitals and hyphens do not count. */
  readonly accepted: readonly string[];
  readonly wrong: readonly WrongFilling[];
}

/** A number, read and judged as in a numeric question. */
export interface NumberGap extends NumberField {
  readonly kind: 'number';
}

export type Gap = ChoiceGap | WordGap | NumberGap;

/** The text itself is the label `text`. */
export interface ClozeQuestion {
  readonly gaps: readonly Gap[];
}

/** The name of the option chosen, or what was typed, by the name of the gap. */
export type ClozeResponse = Readonly<Record<string, string>>;
