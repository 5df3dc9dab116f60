import type { SquaredError } from '../datafits/squared-error.ts';
import { solveSemiDefinite } from '../linear-algebra/cholesky.ts';
import { gram, transpose, transposedMatVec } from '../linear-algebra/matrix.ts';
import { gradientAt, iterateAt } from '../optimality.ts';
import type { L2Squared } from '../penalties/l2-squared.ts';
import type { Iterate, Matrix, Problem } from '../problem.ts';
import { penaltyStrength } from '../strength.ts';
import { targetFor } from '../target.ts';

/** What has a closed form: squared error with squared L2. */
export type RidgeProblem = Problem<SquaredError, L2Squared>;

/** Ridge weights, and how many independent directions the data determined. */
export interface RidgeSolution {
  readonly w: Float64Array;
  /** At λ = 0 the rank of X: below p, `w` is the shortest of many minimisers. */
  readonly rank: number;
}

/**
 * (XᵀX + λI)⁻¹ Xᵀy, the minimiser of ½‖y − Xw‖² + ½λ‖w‖²
 *
 * With more columns than rows, the same from the smaller system: Xᵀ (XXᵀ + λI)⁻¹ y. λ = 0 gives
 * least squares, of minimum norm where X lacks rank; λ = ∞ gives 0, with rank 0. Throws a
 * RangeError for a negative λ. Through XᵀX, so a condition of X beyond 10⁶ costs most digits.
 */
export function ridge(X: Matrix, y: ArrayLike<number>, lambda: number): RidgeSolution {
  const target = targetFor(X, y);
  if (lambda === Infinity) return { w: new Float64Array(X.columns), rank: 0 };
  penaltyStrength('lambda', lambda);
  return X.columns > X.rows ? dualRidge(X, target, lambda) : primalRidge(X, target, lambda);
}

function primalRidge(X: Matrix, y: Float64Array, lambda: number): RidgeSolution {
  const { x: w, rank } = solveSemiDefinite(gram(X, lambda), transposedMatVec(X, y));
  return { w, rank };
}

function dualRidge(X: Matrix, y: Float64Array, lambda: number): RidgeSolution {
  const { x: dual, rank } = solveSemiDefinite(gram(transpose(X), lambda), y);
  return { w: transposedMatVec(X, dual), rank };
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
