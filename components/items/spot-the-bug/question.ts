/** What could stand there instead; its name is that of its label and of the feedback to it. */
export interface Fix {
  readonly name: string;
  readonly misconception?: string;
  /** Stays in its place when fixes are shuffled: "nothing, it is right as it is". */
  readonly pinned?: boolean;
}

/**
 * A part of the code that can be chosen. It stands in the code as `{{name:np.eye(p)}}`; its label
 * says it in words, and its feedback is for who takes it for the bug.
 */
export interface Token {
  readonly name: string;
  readonly misconception?: string;
  /** Offered once this token is chosen; tokens may share fixes. */
  readonly fixes: readonly Fix[];
}

/** The code itself is the label `code`, a fenced block. */
export interface SpotTheBugQuestion {
  /** As a reader calls it: "Python". */
  readonly language: string;
  /** In the order of the code. */
  readonly tokens: readonly Token[];
  /** The faulty token, and which of its fixes mends it. */
  readonly answer: BugResponse;
}

/** Names of the token taken for the bug and of the fix; empty where nothing is chosen. */
export interface BugResponse {
  readonly token: string;
  readonly fix: string;
}
