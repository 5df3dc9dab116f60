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
  /** Where it is seen to be wrong; absent while no page shows it. */
  readonly refutedBy?: ShownInFigure | ShownInConverter;
}

/** What is said of one in another language. */
export interface MisconceptionTexts {
  readonly belief: string;
  readonly correction: string;
  /** Where the source says what there is to see, and only there. */
  readonly shows?: string;
}

/** A misconception in the language that is spoken, as far as it is translated. */
export interface LocalMisconception extends Misconception {
  /** What it is written in, where that is not the page's language. */
  readonly lang?: string;
}

/** A figure, in the state that refutes. */
export interface ShownInFigure {
  readonly widget: string;
  readonly version: number;
  /** Only what differs from the initial state. */
  readonly state: Readonly<Record<string, number | string>>;
  /** The slug of the lesson whose page has the figure, where it is another than the one that treats the belief. */
  readonly lesson?: string;
  readonly shows?: string;
}

/** The converter, set so that its numbers refute. */
export interface ShownInConverter {
  /** As its links name it. */
  readonly convert: Readonly<Record<string, number | string>>;
  readonly shows?: string;
}
