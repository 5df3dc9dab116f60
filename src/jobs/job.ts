// What a job is: a computation too long for one frame, that can be watched, stopped and continued.

/** How far a job has come. */
export interface JobProgress<State> {
  /** From 0 to 1. */
  readonly progress: number;
  /** What is known so far, to draw and to go on from: plain data that can be sent to a worker. */
  readonly state: State;
}

/** A computation as a generator: no page, no clock, the same input gives the same result. */
export interface Job<Input, State, Result> {
  readonly title: string;
  /** An input for the gallery and for tests: seconds rather than minutes. */
  readonly sample: Input;
  /**
   * Yields every few milliseconds; from a state it has yielded, it ends as if it had never stopped.
   *
   * Input, states and result are plain data. Bad input throws a RangeError.
   */
  run(input: Input, from?: State): Generator<JobProgress<State>, Result, void>;
  /** One sentence about a result. */
  describe(result: Result): string;
}
