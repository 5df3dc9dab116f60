import { augmentedDesign } from '../augmented-design.ts';
import { leastSquares } from '../least-squares.ts';
import { scaleRows } from '../linear-algebra/matrix.ts';
import type { Loss } from '../loss.ts';
import type { LossDatafit } from '../loss-datafit.ts';
import { gradientAt, iterateAt } from '../optimality.ts';
import type { L2Squared } from '../penalties/l2-squared.ts';
import type { None } from '../penalties/none.ts';
import type { Iterate, Matrix, Problem } from '../problem.ts';
import { twoWeights } from '../two-weights.ts';
import type { FirstSpared } from '../unpenalized-intercept.ts';

/** A penalty that is quadratic in each weight, so that a weighted ridge regression answers it. */
export type Quadratic = L2Squared | None | FirstSpared<L2Squared | None>;

/** What IRLS solves: a smooth loss of the residuals, with squared L2 or no penalty. */
export type IrlsProblem<Rho extends Loss = Loss> = Problem<LossDatafit<Rho>, Quadratic>;

/**
 * w ← argmin of ½ Σ weight(rᵢ)(yᵢ − xᵢᵀw)² + penalty(w), with weights from the residuals so far.
 *
 * Iteratively reweighted least squares. A parabola that touches ρ at r and lies above it is what the
 * weight ψ(r)/r makes, where the weight falls with |r|: so the objective never rises. Convergence is
 * linear, and only to a local minimum where the loss is not convex. Holland & Welsch 1977.
 */
export function* irls(
  problem: IrlsProblem,
  start: Float64Array = new Float64Array(problem.datafit.dimension),
): Generator<Iterate, never, void> {
  let w: Float64Array = start.slice();
  for (let step = 0; ; step += 1) {
    yield iterateAt(problem, step, w, gradientAt(problem, w));
    w = reweighted(problem, w);
  }
}

function reweighted({ datafit, penalty }: IrlsProblem, w: Float64Array): Float64Array {
  const weights = datafit.residual(w).map((r) => datafit.loss.weight(r));
  const ridges = w.map((_, j) => penalty.slopes(1, j).right);
  return weightedRidge(datafit.X, datafit.y, weights, ridges);
}

/**
 * argmin over w of ½ Σ weightᵢ(yᵢ − xᵢᵀw)² + ½ Σ ridgeⱼwⱼ², the shortest if there are many
 *
 * X is n × p; n weights and p ridges, none negative; 0 if none are given. As least squares on n + p
 * rows, so that no digits are lost in XᵀX.
 */
export function weightedRidge(
  X: Matrix,
  y: Float64Array,
  weights: Float64Array,
  ridges?: Float64Array,
): Float64Array {
  const two = X.columns === 2 && ridges === undefined ? twoWeights(X, y, weights) : undefined;
  if (two !== undefined) return two;
  const roots = new Float64Array(weights.length);
  for (let i = 0; i < roots.length; i += 1) roots[i] = Math.sqrt(weights[i] ?? NaN);
  const target = new Float64Array(y.length);
  for (let i = 0; i < target.length; i += 1) target[i] = (y[i] ?? NaN) * (roots[i] ?? NaN);
  return ridgeOfEach(scaleRows(X, roots), target, ridges ?? new Float64Array(X.columns));
}

/** argmin over w of ½‖y − Xw‖² + ½ Σ ridgeⱼwⱼ², the shortest if there are many; by n + p rows, too. */
export function ridgeOfEach(X: Matrix, y: Float64Array, ridges: Float64Array): Float64Array {
  const design = ridges.some((ridge) => ridge > 0) ? augmentedDesign(X, ridges) : X;
  const target = new Float64Array(design.rows);
  target.set(y);
  return leastSquares(design, target).w;
}
