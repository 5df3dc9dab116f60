import { nonNegative } from '../arguments.ts';
import type { SquaredError } from '../datafits/squared-error.ts';
import { augmentedDesign } from '../augmented-design.ts';
import { leastSquares } from '../least-squares.ts';
import { solveSemiDefinite } from '../linear-algebra/cholesky.ts';
import { gram, transpose, transposedMatVec } from '../linear-algebra/matrix.ts';
import { squaredNorm } from '../linear-algebra/vector.ts';
import { gradientAt, iterateAt } from '../optimality.ts';
import type { L2Squared } from '../penalties/l2-squared.ts';
import type { Iterate, Matrix, Problem } from '../problem.ts';
import { targetFor } from '../target.ts';

/** What has a closed form: squared error with squared L2. */
export type RidgeProblem = Problem<SquaredError, L2Squared>;

/** Ridge weights, and how many independent directions the data determined. */
export interface RidgeSolution {
  readonly w: Float64Array;
  /** At λ = 0 the rank of X: below p, `w` is the shortest of many minimisers. */
  readonly rank: number;
}

/** The largest κ(XᵀX + λI) to solve with: as many digits as it has are lost, six of sixteen. */
export const WELL_CONDITIONED = 1e6;

/**
 * (XᵀX + λI)⁻¹ Xᵀy, the minimiser of ½‖y − Xw‖² + ½λ‖w‖²
 *
 * By Cholesky where ‖X‖² ≤ 10⁶ λ, which bounds the condition, and with more columns than rows from
 * the smaller system: Xᵀ (XXᵀ + λI)⁻¹ y. Otherwise by QR, never through XᵀX, so that λ = 0 is least
 * squares with all its digits, of minimum norm where X lacks rank. λ = ∞ gives 0, with rank 0. X is
 * n × p without intercept; throws a RangeError for a y that does not fit or a negative λ.
 */
export function ridge(X: Matrix, y: ArrayLike<number>, lambda: number): RidgeSolution {
  const target = targetFor(X, y);
  if (lambda === Infinity) return { w: new Float64Array(X.columns), rank: 0 };
  if (nonNegative('lambda', lambda) === 0) return leastSquares(X, target);
  const conditioned = squaredNorm(X.data) <= WELL_CONDITIONED * lambda;
  const wide = X.columns > X.rows;
  if (conditioned) return wide ? dualRidge(X, target, lambda) : primalRidge(X, target, lambda);
  return wide ? shortestRidge(X, target, lambda) : augmentedRidge(X, target, lambda);
}

function primalRidge(X: Matrix, y: Float64Array, lambda: number): RidgeSolution {
  const { x: w, rank } = solveSemiDefinite(gram(X, lambda), transposedMatVec(X, y));
  return { w, rank };
}

function dualRidge(X: Matrix, y: Float64Array, lambda: number): RidgeSolution {
  const { x: dual, rank } = solveSemiDefinite(gram(transpose(X), lambda), y);
  return { w: transposedMatVec(X, dual), rank };
}

function augmentedRidge(X: Matrix, y: Float64Array, lambda: number): RidgeSolution {
  const target = new Float64Array(X.rows + X.columns);
  target.set(y);
  return leastSquares(augmentedDesign(X, lambda), target);
}

/** The shortest (w, u) with Xw + √λ u = y: its length is what ridge minimises, over λ. */
function shortestRidge(X: Matrix, y: Float64Array, lambda: number): RidgeSolution {
  const { w, rank } = leastSquares(transpose(augmentedDesign(transpose(X), lambda)), y);
  return { w: w.slice(0, X.columns), rank };
}

/** `ridge` as a solver: one step from wherever it starts. */
export function* choleskyRidge(
  problem: RidgeProblem,
  start: Float64Array = new Float64Array(problem.datafit.dimension),
): Generator<Iterate, never, void> {
  const { datafit, penalty } = problem;
  yield iterateAt(problem, 0, start, gradientAt(problem, start));
  const { w } = ridge(datafit.X, datafit.y, penalty.lambda);
  const gradient = gradientAt(problem, w);
  for (let step = 1; ; step += 1) yield iterateAt(problem, step, w, gradient);
}
