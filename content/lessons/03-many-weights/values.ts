// What several of this lesson's items compute, each from the solver.
import { matrixFromRows } from '#numerics/linear-algebra/matrix.ts';
import { squaredNorm } from '#numerics/linear-algebra/vector.ts';
import { groupL2 } from '#numerics/penalties/group-l2.ts';
import { softThreshold } from '#numerics/soft-threshold.ts';
import { ridge } from '#numerics/solvers/cholesky-ridge.ts';

/** The ridge weights for X = [1 0; 0 1; 1 1], without intercept. */
export const threeRows = (y: readonly number[], lambda: number): readonly [number, number] => {
  const X = matrixFromRows([
    [1, 0],
    [0, 1],
    [1, 1],
  ]);
  const [first = NaN, second = NaN] = ridge(X, y, lambda).w;
  return [first, second];
};

/** Σx² and Σxy of a single feature. */
export interface Sums {
  readonly squares: number;
  readonly products: number;
}

/** The ridge weight of each of `count` equal columns with these sums. */
export function weightOfCopies({ squares, products }: Sums, lambda: number, count: number): number {
  const x = Math.sqrt(squares);
  const X = matrixFromRows([new Array<number>(count).fill(x)]);
  return ridge(X, [products / x], lambda).w[0] ?? NaN;
}

/** The point of |w₁| + |w₂| ≤ t nearest to z, for positive z outside of it; z₁ is the larger. */
export function nearestInDiamond([larger, smaller]: readonly [number, number], t: number) {
  const both = (larger + smaller - t) / 2;
  const threshold = both < smaller ? both : larger - t;
  return [softThreshold(larger, threshold), softThreshold(smaller, threshold)] as const;
}

/** The point of w₁² + w₂² ≤ t² nearest to z, for z outside of it. */
export function nearestInDisc(z: readonly [number, number], t: number) {
  const shrink = t / Math.sqrt(squaredNorm(Float64Array.from(z)));
  return [z[0] * shrink, z[1] * shrink] as const;
}

/** argmin ½‖z − w‖² + λ‖w‖₂, the norm without a square */
export function unsquared(z: readonly [number, number], lambda: number): readonly [number, number] {
  const w = Float64Array.from(z);
  groupL2(lambda).proxInPlace(w, 1);
  return [w[0] ?? NaN, w[1] ?? NaN];
}

/** The total effect of `count` equal columns with these sums. */
export const totalOfCopies = (sums: Sums, lambda: number, count: number): number =>
  count * weightOfCopies(sums, lambda, count);
