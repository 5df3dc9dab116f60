// What several of this lesson's items compute, each from the solver.
import { matrixFromColumns, matrixFromRows } from '#numerics/linear-algebra/matrix.ts';
import { logistic } from '#numerics/datafits/logistic.ts';
import { l2Squared } from '#numerics/penalties/l2-squared.ts';
import { ridge } from '#numerics/solvers/cholesky-ridge.ts';
import { newton } from '#numerics/solvers/newton.ts';
import { solve } from '#numerics/solvers/solve.ts';
import { designFor, inOriginalUnits } from '#numerics/standardize.ts';

/** Σ|wⱼ| */
export const sumOfSizes = (w: readonly number[]): number =>
  w.reduce((sum, weight) => sum + Math.abs(weight), 0);

/** argmin Σ(y − wx)² + λw² */
export const oneFeatureRidge = (
  x: readonly number[],
  y: readonly number[],
  lambda: number,
): number => ridge(column(x), y, lambda).w[0] ?? NaN;

/** The slope of Σ(y − β₀ − βx)² + λβ², and of the same with λβ₀² added, on the column as it is. */
export function slopes(x: readonly number[], y: readonly number[], lambda: number) {
  const design = designFor(column(x), y);
  const free = inOriginalUnits(design, ridge(design.X, design.y, lambda).w);
  const both = ridge(matrixFromRows(x.map((value) => [1, value])), y, lambda).w;
  return { free: free.w[0] ?? NaN, penalized: both[1] ?? NaN };
}

/** The intercept that minimizes n(ȳ − β₀)² + λβ₀² on centered columns. */
export const penalizedIntercept = (rows: number, mean: number, lambda: number): number =>
  oneFeatureRidge(new Array<number>(rows).fill(1), new Array<number>(rows).fill(mean), lambda);

/** Each ridge weight where the feature x stands in X twice; the limit λ → 0 at λ = 0. */
export function weightOfCopy(x: readonly number[], y: readonly number[], lambda: number): number {
  return ridge(matrixFromRows(x.map((value) => [value, value])), y, lambda).w[0] ?? NaN;
}

/** The ridge weights for X = [1 0; 0 1; 1 1] and y = (2, 0, 1), without intercept. */
export function threeRows(lambda: number): Float64Array {
  const X = matrixFromRows([
    [1, 0],
    [0, 1],
    [1, 1],
  ]);
  return ridge(X, [2, 0, 1], lambda).w;
}

/** argmin C Σ log(1 + exp(−yᵢ w xᵢ)) + ½w² for the points x = ±1 with labels y = ±1. */
export function separatedWeight(C: number): number {
  const datafit = logistic(column([-1, 1]), [0, 1]);
  return solve(newton, { datafit, penalty: l2Squared(1 / C) }).w[0] ?? NaN;
}

const column = (x: readonly number[]) => matrixFromColumns([Float64Array.from(x)], x.length);
