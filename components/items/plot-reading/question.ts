import type { LinedFigure } from '#quiz/figure.ts';

/** What a wrong idea reads off; its name is that of the feedback. */
export interface WrongReading {
  readonly name: string;
  readonly value: number;
  readonly misconception?: string;
}

/** A value to read off; its name is that of its label. */
export interface Reading {
  readonly name: string;
  /** The axis on which it is read. */
  readonly axis: 'x' | 'y';
  readonly answer: number;
  /**
   * How many fine lines a reading may be off; half of one where left out. More where a shallow curve
   * makes the place along the other axis hard to see.
   */
  readonly linesOff?: number;
  readonly wrong: readonly WrongReading[];
}

export interface PlotReadingQuestion {
  readonly figure: LinedFigure;
  readonly readings: readonly Reading[];
}

/** What was typed for each reading, exactly. */
export type PlotReadingResponse = Readonly<Record<string, string>>;
