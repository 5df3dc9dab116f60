import { backtrack } from '../line-search.ts';
import { activeFactor, type ActiveFactor } from '../linear-algebra/active-factor.ts';
import { matVec } from '../linear-algebra/matrix.ts';
import { addScaled, dot, largestMagnitude, squaredNorm } from '../linear-algebra/vector.ts';
import { gradientAt, iterateAt } from '../optimality.ts';
import type { CurvedDatafit, Iterate, Matrix, Problem } from '../problem.ts';
import { stepSizeFor } from '../step-size.ts';
import { ridgeOfEach, type Quadratic } from './irls.ts';

/** What Newton's method can solve: everything smooth, the penalty quadratic. */
export type NewtonProblem = Problem<CurvedDatafit, Quadratic>;

/**
 * w ← the way to argmin over u of ½‖b + Aw − Au‖² + penalty(u): a ridge regression, reweighted.
 *
 * It has the objective's slope and curvature at w, so that digits double from step to step near the
 * minimum; for the logistic loss this is iteratively reweighted least squares. The step goes all the
 * way, or half of it, a quarter, … until the objective falls enough, and never diverges where a plain
 * one would. At λ = 0 with collinear columns it goes to the shortest such u. Green 1984.
 */
export function* newton(
  problem: NewtonProblem,
  start: Float64Array = new Float64Array(problem.datafit.dimension),
): Generator<Iterate, never, void> {
  let w: Float64Array = start.slice();
  const ridges = w.map((_, j) => problem.penalty.slopes(1, j).right);
  const factor = activeFactor();
  for (let step = 0; ; step += 1) {
    const gradient = gradientAt(problem, w);
    const iterate = iterateAt(problem, step, w, gradient);
    yield iterate;
    w = backtrack(problem, iterate, gradient, stepTarget(problem, w, gradient, ridges, factor));
  }
}

/** Where Newton's step ends, or the steepest one where rounding has left Newton's too little descent. */
function stepTarget(
  { datafit }: NewtonProblem,
  w: Float64Array,
  gradient: Float64Array,
  ridges: Float64Array,
  factor: ActiveFactor,
): Float64Array {
  const { X, y } = datafit.leastSquaresAt(w);
  const slope = gradient.map((pull, j) => pull + (ridges[j] ?? 0) * (w[j] ?? 0));
  const u = byCholesky(X, ridges, w, slope, factor) ?? byLeastSquares(X, y, ridges, w);
  const largest = largestMagnitude(ridges);
  // No curvature exceeds this one, so a true Newton step descends at least twice as much.
  const least = squaredNorm(slope) / (squaredNorm(X.data) + largest) / 2;
  if (dot(slope, w) - dot(slope, u) >= least) return u;
  const stepSize = stepSizeFor(datafit.smoothness + largest);
  return w.map((weight, j) => weight - stepSize * (slope[j] ?? 0));
}

/**
 * w − (XᵀX + diag(ridges))⁻¹ slope; undefined where that matrix is singular but for rounding.
 *
 * What its condition costs in digits the next step makes good: where all ends, the slope decides.
 */
function byCholesky(
  X: Matrix,
  ridges: Float64Array,
  w: Float64Array,
  slope: Float64Array,
  factor: ActiveFactor,
): Float64Array | undefined {
  factor.clear();
  const products = new Float64Array(X.columns);
  for (let j = 0; j < X.columns; j += 1) {
    productsInto(products, X, j);
    if (!factor.append(products, (products[j] ?? NaN) + (ridges[j] ?? 0))) return undefined;
  }
  const step = slope.slice();
  factor.solveInPlace(step);
  return w.map((weight, j) => weight - (step[j] ?? NaN));
}

/** xᵢᵀxⱼ for all columns i up to j. */
function productsInto(products: Float64Array, { rows, data }: Matrix, j: number): void {
  for (let i = 0, at = 0; i <= j; i += 1) {
    let sum = 0;
    for (let k = j * rows; k < (j + 1) * rows; k += 1, at += 1)
      sum += (data[at] ?? 0) * (data[k] ?? 0);
    products[i] = sum;
  }
}

/** The same without XᵀX, and the shortest of many. */
function byLeastSquares(
  X: Matrix,
  y: Float64Array,
  ridges: Float64Array,
  w: Float64Array,
): Float64Array {
  const target = matVec(X, w);
  addScaled(target, 1, y);
  return ridgeOfEach(X, target, ridges);
}
