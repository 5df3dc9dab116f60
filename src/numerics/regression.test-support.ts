// Made-up regressions for tests that hold for any data.
import { squaredError, type SquaredError } from './datafits/squared-error.ts';
import { matrixFromRows } from './linear-algebra/matrix.ts';
import { createRandom } from './random.ts';

/** Normal columns, moderately correlated through a common factor, and a noisy linear target. */
export function regression(seed: number, rows: number, columns: number): SquaredError {
  const random = createRandom(seed);
  const X = Array.from({ length: rows }, () => {
    const common = random.normal();
    return Array.from({ length: columns }, () => random.normal() + common / 2);
  });
  const weights = Array.from({ length: columns }, () => random.normal(0, 2));
  const y = X.map((row) => row.reduce((sum, x, j) => sum + x * (weights[j] ?? 0), random.normal()));
  return squaredError(matrixFromRows(X), y);
}

/** `length` standard normal numbers. */
export function normals(seed: number, length: number): Float64Array {
  const random = createRandom(seed);
  return Float64Array.from({ length }, () => random.normal());
}

/** (f(x + h) − f(x − h)) / 2h */
export const numericSlope = (f: (x: number) => number, x: number, h = 1e-6): number =>
  (f(x + h) - f(x - h)) / (2 * h);

/** ‖a − b‖∞ */
export const gap = (a: Float64Array, b: Float64Array): number =>
  Math.max(...a.map((value, i) => Math.abs(value - (b[i] ?? NaN))));
