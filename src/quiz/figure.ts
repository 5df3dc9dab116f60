// A small plot that belongs to a question. Its numbers come from the solver.

export interface Curve {
  /** What it is, without giving the answer away. */
  readonly label: string;
  /** Unbroken pieces of points (x, y): a curve that jumps has several; one point alone is a dot. */
  readonly pieces: readonly (readonly (readonly [x: number, y: number])[])[];
  readonly dashed?: boolean;
}

/** Where an axis has its lines: a number at every `major`, a fine line at every `minor`. */
export interface AxisLines {
  readonly major: number;
  readonly minor: number;
}

export interface Figure {
  /** What the figure shows, for who does not see it. */
  readonly label: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly x: readonly [from: number, to: number];
  readonly y: readonly [from: number, to: number];
  readonly curves: readonly Curve[];
  /** Lines to read by. Without them the axes choose their own ticks. */
  readonly lines?: { readonly x: AxisLines; readonly y: AxisLines };
}

/** A figure that numbers are read from, or points are placed in. */
export type LinedFigure = Figure & Required<Pick<Figure, 'lines'>>;
