import { matrixFromRows } from './linear-algebra/matrix.ts';
import type { Matrix } from './problem.ts';

/** Two features and a response, without intercept. */
export interface Pair {
  /** 2 × 2 */
  readonly X: Matrix;
  readonly y: Float64Array;
}

/**
 * Columns of length 1 with x₁ᵀx₂ = correlation, and y = X · weights: that is what least squares finds.
 *
 * The smallest data with a given XᵀX; rows that no weights explain would move no estimate. At a
 * correlation of 1 or −1 the columns are equal but for the sign, and many other weights fit as well.
 * Throws a RangeError for a correlation outside of −1 to 1.
 */
export function correlatedPair(
  correlation: number,
  [first, second]: readonly [number, number],
): Pair {
  if (!(Math.abs(correlation) <= 1))
    throw new RangeError(`correlation is ${correlation}: give a number from -1 to 1.`);
  const rest = Math.sqrt(1 - correlation ** 2);
  const X = matrixFromRows([
    [1, correlation],
    [0, rest],
  ]);
  return { X, y: Float64Array.of(first + correlation * second, rest * second) };
}
