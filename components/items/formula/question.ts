import type { Form } from '#expressions/formula/form.ts';
import type { FormulaLanguage } from '#expressions/formula/language.ts';

/** A formula that earns credit too, beside the answer. */
export interface Alternative {
  /** The name of the feedback. */
  readonly name: string;
  readonly formula: string;
  /** More than 0, at most 1. */
  readonly points: number;
}

/** What a wrong idea leads to; its name is that of the feedback. */
export interface WrongFormula {
  readonly name: string;
  readonly formula: string;
  readonly misconception?: string;
}

/** How the formula has to be written, judged apart from its value. */
export interface Demand {
  readonly form: Form;
  /** What the right value in another form is worth; without it, it is not graded and may be mended. */
  readonly points?: number;
}

export interface FormulaQuestion {
  /** The symbols that may be used, with the values that they take. */
  readonly language: FormulaLanguage;
  readonly answer: string;
  readonly alternatives?: readonly Alternative[];
  readonly wrong: readonly WrongFormula[];
  readonly demand?: Demand;
  /**
   * What the buttons above the field insert: `λ`, `²`, `√(…)`, `|…|`. What is selected, or else the
   * caret, takes the place of the dots.
   */
  readonly signs: readonly string[];
}

/** The formula exactly as typed. */
export type FormulaResponse = string;

/** The name of the only field, and of its label. */
export const field = 'formula';
