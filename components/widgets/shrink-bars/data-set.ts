import { componentShares } from '#numerics/paths/principal-components.ts';
import type { RidgePath } from '#numerics/paths/ridge-path.ts';

/** Where rows stand in the drawing. */
export interface Places {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** A singular direction as it lies in the drawing, of length 1. */
export interface Axis {
  /** Counted from 1, the widest. */
  readonly direction: number;
  readonly x: number;
  readonly y: number;
}

/** From and to, in decades. */
export type Decades = readonly [number, number];

/** How a data set is drawn. */
export interface Drawing {
  readonly names: readonly string[];
  /** Two of the directions. */
  readonly axes: readonly [Axis, Axis];
  /** The middle of the cloud. */
  readonly center: readonly [number, number];
  /** From −reach to reach, both ways. */
  readonly reach: number;
  readonly labels: readonly [string, string];
  /** What the axis of d² and λ spans. */
  readonly decades: Decades;
}

/** `places` with the shares of regression on 0, 1, … components. */
export const projectionsOf = (
  directions: number,
  places: (shares: Float64Array) => Places,
): readonly Places[] =>
  Array.from({ length: directions + 1 }, (_, components) =>
    places(componentShares(directions, components)),
  );

export interface DataSet extends Drawing {
  readonly path: RidgePath;
  /** d² of each direction. */
  readonly squares: Float64Array;
  readonly rows: Places;
  /** The rows with so many of the first directions kept whole, and nothing of the rest. */
  readonly projections: readonly Places[];
  /** The rows, each direction multiplied by its share. */
  readonly places: (shares: Float64Array) => Places;
}
