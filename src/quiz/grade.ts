// What grading an answer says. Every item type returns one of these two.

/** The answer could not be graded: unreadable, empty, not precise enough. It costs no attempt. */
export interface Ungraded {
  readonly outcome: 'ungraded';
  /** What was wrong and what to do, in a sentence. */
  readonly message: string;
  /** The same per field, for an answer of several. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** One blank or option of an answer, judged by itself. */
export interface Part {
  readonly name: string;
  readonly right: boolean;
  /** How it was read, where that is not plain: "read as 1.5". */
  readonly reading?: string;
  /** What the grader itself found, in a sentence, where no text of the item says it. */
  readonly remark?: string;
}

/** The answer was understood and judged. */
export interface Graded {
  readonly outcome: 'graded';
  /** From 0 to 1; partial credit lies between. */
  readonly points: number;
  readonly parts: readonly Part[];
  /** Names of the item's feedback texts that apply, most telling first. */
  readonly feedback: readonly string[];
  /** Identifiers (M01 …) of the misconceptions that this answer reveals. */
  readonly misconceptions: readonly string[];
}

export type Grade = Ungraded | Graded;

export const ungraded = (message: string, fields?: Readonly<Record<string, string>>): Ungraded => ({
  outcome: 'ungraded',
  message,
  ...(fields && { fields }),
});
