/** An option; its name is that of its label and of the feedback to who chooses it wrongly. */
export interface Option {
  readonly name: string;
  readonly misconception?: string;
  /** Stays in its place when options are shuffled: "none of these". */
  readonly pinned?: boolean;
}

export interface SingleChoiceQuestion {
  readonly options: readonly Option[];
  /** The name of the right option. */
  readonly answer: string;
}

/** The name of the chosen option; empty where nothing is chosen. */
export type SingleChoiceResponse = string;
