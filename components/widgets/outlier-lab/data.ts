// Eleven made-up points around a line, and the places that one more is carried to.
import { matrixFromColumns } from '#numerics/linear-algebra/matrix.ts';
import type { Matrix } from '#numerics/problem.ts';
import type { Point } from '#widget-state/points.ts';

const x = Float64Array.of(1, 3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5, 7, 9);
const y = Float64Array.of(3.9, 7.6, 6.2, 6.4, 7.4, 6.3, 9.8, 9.4, 9, 9.3, 12.7);

/** Their least-squares line is y = 3 + x, and √(RSS/(n − 2)) is exactly 1. */
export const good = { x, y };

/** The line of the eleven, where they lie, and how far from it a line may be to count as holding. */
export const line = { intercept: 3, slope: 1, from: 1, middle: 5, to: 9, scatter: 1 };

/** Where the twelfth is put: on the line at first; then off it, as far at the edge as in the middle. */
export const places = {
  line: { x: 7, y: 10 },
  middle: { x: 5, y: 22 },
  away: { x: 9, y: 26 },
  toward: { x: 9, y: -2 },
  far: { x: 23, y: 2 },
} as const satisfies Readonly<Record<string, Point>>;

export type Place = keyof typeof places;

export const isPlace = (name: string): name is Place => Object.hasOwn(places, name);

/** The state of a place: the choice, and the point that it stands for. */
export const stateAt = <Name extends Place>(place: Name) => ({ place, ...places[place] });

export interface Observations {
  /** 12 × 1 */
  readonly X: Matrix;
  readonly y: Float64Array;
}

/** The eleven, and the point as the last one. */
export const withPointAt = (at: Point): Observations => ({
  X: matrixFromColumns([Float64Array.of(...x, at.x)], x.length + 1),
  y: Float64Array.of(...y, at.y),
});
