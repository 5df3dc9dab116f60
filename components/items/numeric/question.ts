/** How far from the answer a typed number may be. */
export type Tolerance =
  | { readonly kind: 'relative'; readonly of: number }
  | { readonly kind: 'absolute'; readonly within: number }
  /** Rounded to so many significant figures, or finer. */
  | { readonly kind: 'figures'; readonly count: number }
  /** A whole number, exactly. */
  | { readonly kind: 'exact' };

/** A number, or that there is none. */
export type Answer = number | 'none';

/** What a wrong idea computes; its name is that of the feedback text. */
export interface WrongModel {
  readonly name: string;
  readonly value: Answer;
  readonly misconception?: string;
}

/** What may stand behind the number; without one a typed unit is not read. */
export interface Unit {
  /** The usual one first, longer ones before their endings: `mm` before `m`. */
  readonly spellings: readonly string[];
  /** Whether a number without it is sent back; else it counts for nothing. */
  readonly required?: boolean;
}

/** One field; its name is that of its label. */
export interface Blank {
  readonly name: string;
  readonly answer: Answer;
  /** 1 % of the answer where left out. */
  readonly tolerance?: Tolerance;
  readonly unit?: Unit;
  /** Whether the learner may say that no such number exists. */
  readonly mayBeNone?: boolean;
  readonly wrong: readonly WrongModel[];
}

export interface NumericQuestion {
  readonly blanks: readonly Blank[];
}

/** What was typed in each blank, exactly. */
export type NumericResponse = Readonly<Record<string, string>>;
