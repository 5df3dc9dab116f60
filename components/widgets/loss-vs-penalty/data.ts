// Nine points that scatter around a line, and where the tenth, the outlier, starts.
import { matrixFromColumns } from '#numerics/linear-algebra/matrix.ts';
import type { Matrix } from '#numerics/problem.ts';
import type { Point } from '#widget-state/points.ts';

const x = Float64Array.of(2, 3.5, 4, 4.5, 5, 5.5, 6, 6.5, 8);
const y = Float64Array.of(3.4, 4.15, 2.5, 5.15, 3.5, 5.05, 6.2, 4.25, 6.3);

/**
 * Their least-squares line is y = 2 + ½x, and √(RSS/(n − 2)) is exactly 1.
 *
 * So residuals are in units of the scale, and k and c are what they are in books.
 */
export const clean = { x, y };

/** On that line, among the others. */
export const home: Point = { x: 7, y: 5.5 };

export interface Observations {
  /** n × 1 */
  readonly X: Matrix;
  readonly y: Float64Array;
}

const observations = (xs: Float64Array, ys: Float64Array): Observations => ({
  X: matrixFromColumns([xs], xs.length),
  y: ys,
});

export const without = observations(x, y);

/** The nine points, and the outlier as the last one. */
export const withOutlier = (at: Point): Observations =>
  observations(Float64Array.of(...x, at.x), Float64Array.of(...y, at.y));
