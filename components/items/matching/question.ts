/** A choice that is not the prompt's; its name is that of the feedback. */
export interface WrongPair {
  readonly name: string;
  readonly choice: string;
  readonly misconception?: string;
}

/** What a choice is sought for; its name is that of its label. */
export interface Prompt {
  readonly name: string;
  /** The name of its choice. */
  readonly answer: string;
  readonly wrong: readonly WrongPair[];
}

/** Its name is that of its label. */
export interface Choice {
  readonly name: string;
  /** Stays in its place when choices are shuffled: "none of these". */
  readonly pinned?: boolean;
}

export interface MatchingQuestion {
  readonly prompts: readonly Prompt[];
  /** In the order shown. Some may belong to no prompt. */
  readonly choices: readonly Choice[];
  /** Whether a choice may belong to several prompts; to one at most where left out. */
  readonly reuse?: boolean;
}

/** The name of the choice for each prompt, by the prompt's name; absent or empty where open. */
export type MatchingResponse = Readonly<Record<string, string>>;
