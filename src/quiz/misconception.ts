/** A wrong belief that answers reveal, and what puts it right. */
export interface Misconception {
  /** `M13`; never changes. */
  readonly id: string;
  /** The belief, as its holder would say it. */
  readonly belief: string;
  /** What is so instead, and why. */
  readonly correction: string;
  /** The slug of the lesson that treats it. */
  readonly lesson: string;
  /** The figure, in the state that refutes it. */
  readonly refutedBy?: {
    readonly widget: string;
    readonly version: number;
    readonly state: Readonly<Record<string, number | string>>;
  };
}
