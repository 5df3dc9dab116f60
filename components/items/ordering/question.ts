/** One step; its name is that of its label. */
export interface Step {
  readonly name: string;
}

/** One step has to stand somewhere before another. */
export interface Rule {
  readonly first: string;
  /** Stands too early wherever it comes before `first`. */
  readonly then: string;
  /** The feedback to who breaks the rule: "why may you invert here?" */
  readonly name?: string;
  readonly misconception?: string;
}

export interface OrderingQuestion {
  /** In the order that is shown first, which is not a right one. */
  readonly steps: readonly Step[];
  /** Any order that keeps them all is right; `inOrder` writes those of a single right order. */
  readonly rules: readonly Rule[];
}

/** The names of all steps in the order given; empty where nothing was moved or confirmed. */
export type OrderingResponse = readonly string[];

/** What to say to who puts a step too early, and what that reveals. */
export type Slips = Readonly<Record<string, Pick<Rule, 'name' | 'misconception'>>>;

/** The rules that leave one right order; `slips` are named after the step that stands too early. */
export const inOrder = (names: readonly string[], slips: Slips = {}): readonly Rule[] =>
  names.slice(1).map((then, index) => ({ first: names[index] ?? then, then, ...slips[then] }));
