// What several of this lesson's items compute, each from the numerics.
import { logistic } from '#numerics/datafits/logistic.ts';
import { solveSemiDefinite } from '#numerics/linear-algebra/cholesky.ts';
import { matrixFromColumns, matrixFromRows } from '#numerics/linear-algebra/matrix.ts';
import { l2Squared } from '#numerics/penalties/l2-squared.ts';
import { ridge } from '#numerics/solvers/cholesky-ridge.ts';
import { newton } from '#numerics/solvers/newton.ts';
import { solve } from '#numerics/solvers/solve.ts';

/** argmin C Σ log(1 + exp(−yᵢ w xᵢ)) + ½w² for the points x = ±1 with the labels y = ±1. */
export function separatedWeight(C: number): number {
  const datafit = logistic(matrixFromRows([[-1], [1]]), [0, 1]);
  return solve(newton, { datafit, penalty: l2Squared(1 / C) }).w[0] ?? NaN;
}

/** (K + λI)⁻¹ y for K = [diagonal, other; other, diagonal]. */
export function dualOfTwo(
  diagonal: number,
  other: number,
  y: readonly [number, number],
  lambda: number,
): readonly [number, number] {
  const K = matrixFromRows([
    [diagonal + lambda, other],
    [other, diagonal + lambda],
  ]);
  const { x } = solveSemiDefinite(K, Float64Array.from(y));
  return [x[0] ?? NaN, x[1] ?? NaN];
}

/** The value w that minimizes ½Σ(rᵢ − w)² + ½λw²: a leaf of a boosted tree with squared error. */
export function leafValue(residuals: readonly number[], lambda: number): number {
  const ones = matrixFromColumns([new Float64Array(residuals.length).fill(1)], residuals.length);
  return ridge(ones, residuals, lambda).w[0] ?? NaN;
}
