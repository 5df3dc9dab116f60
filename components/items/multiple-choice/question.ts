/** An option; its name is that of its label, and of the feedback when ticked or left wrongly. */
export interface Option {
  readonly name: string;
  readonly right: boolean;
  /** What ticking a wrong option, or leaving a right one, reveals. */
  readonly misconception?: string;
  /** Stays in its place when options are shuffled: "none of these". */
  readonly pinned?: boolean;
}

export interface MultipleChoiceQuestion {
  readonly options: readonly Option[];
}

/** The names of the ticked options. */
export type MultipleChoiceResponse = readonly string[];
