import { nonNegative, whole } from '../arguments.ts';
import { matrixFromRows } from '../linear-algebra/matrix.ts';
import { cosHalfTurns, sinHalfTurns } from '../portable.ts';
import type { Matrix } from '../problem.ts';
import { createRandom } from '../random.ts';

/** Points of two classes in the plane. */
export interface ToyClasses {
  /** n × 2 */
  readonly X: Matrix;
  /** −1 or 1, taking turns. */
  readonly y: Float64Array;
}

/** Two half circles that grip each other, or two arms of a spiral. */
export type ToyShape = 'two-moons' | 'spirals';

/** Which points, and how blurred. */
export interface ToyOptions {
  readonly shape: ToyShape;
  readonly n: number;
  /** The standard deviation of each coordinate around its curve. */
  readonly noise: number;
  readonly seed: number;
}

// One class of each shape at time t in [0, 1]; the other is the same turned by half a circle.
const curves: Readonly<Record<ToyShape, (t: number) => readonly [number, number]>> = {
  'two-moons': (t) => [cosHalfTurns(t) - 0.5, sinHalfTurns(t) - 0.25],
  spirals: (t) => {
    const radius = 0.15 + 1.35 * t;
    return [radius * cosHalfTurns(3 * t), radius * sinHalfTurns(3 * t)];
  },
};

/**
 * n points around one of two curves, a half turn apart, in random places along it
 *
 * Throws a RangeError for an n that is no whole number above 1, or negative noise.
 */
export function toyClasses({ shape, n, noise, seed }: ToyOptions): ToyClasses {
  whole('n', n, 2);
  nonNegative('noise', noise);
  const random = createRandom(seed);
  const y = Float64Array.from({ length: n }, (_, i) => (i % 2 === 0 ? 1 : -1));
  const rows = Array.from(y, (side) =>
    curves[shape](random.uniform()).map((place) => side * place + random.normal(0, noise)),
  );
  return { X: matrixFromRows(rows), y };
}
