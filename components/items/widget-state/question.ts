/** Values from one end to the other, both included. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** Values that a wrong idea sets; its name is that of the feedback. */
export interface WrongSetting extends Interval {
  readonly name: string;
  readonly misconception?: string;
}

/**
 * A control to set. Its name is the figure's, and that of its label.
 *
 * What is accepted is an interval of the control, which the solver finds when the question is posed:
 * asked for a number that the figure shows, a learner could type it without setting anything.
 */
export interface Target extends Interval {
  readonly name: string;
  /** An accepted value, for who asks what would have been right. */
  readonly answer: number;
  /** The feedback to a value below what is accepted. */
  readonly low: string;
  /** And above. */
  readonly high: string;
  /** Looked at before `low` and `high`. */
  readonly wrong: readonly WrongSetting[];
}

export type Setting = Readonly<Record<string, number | string>>;

/** "Set the figure so that …": by moving it, or by typing what it would be set to. */
export interface WidgetStateQuestion {
  /** The name of the figure. */
  readonly widget: string;
  /** Controls that stay as the question gives them. */
  readonly held: Setting;
  /** Where the controls to set begin. */
  readonly start: Setting;
  readonly targets: readonly Target[];
}

/** Values by the name of the control, as typed; those of `held` too where the figure gave them. */
export type WidgetStateResponse = Readonly<Record<string, string>>;
