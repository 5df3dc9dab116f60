import { squaredError } from '../datafits/squared-error.ts';
import { backtrack } from '../line-search.ts';
import { matVec } from '../linear-algebra/matrix.ts';
import { addScaled } from '../linear-algebra/vector.ts';
import { gradientAt, iterateAt } from '../optimality.ts';
import type { CurvedDatafit, Iterate, Problem, SeparablePenalty } from '../problem.ts';
import { coordinateDescent } from './coordinate-descent.ts';

/** What it can solve: a datafit with second derivatives, any penalty for coordinate descent. */
export type ProximalNewtonProblem = Problem<CurvedDatafit, SeparablePenalty>;

// Each step solves its least-squares problem to this share of the violation, in so many sweeps at most.
const ENOUGH = 0.01;
const MAX_SWEEPS = 1000;

/**
 * w ← the way to argmin over u of ½‖b + Aw − Au‖² + penalty(u): a lasso, reweighted at each step.
 *
 * The least-squares problem has the datafit's slope and curvature at w and is solved by coordinate
 * descent; the step goes all the way, or half of it, a quarter, … until the objective falls enough.
 * For the logistic loss a few steps do what takes coordinate descent thousands of sweeps. Friedman,
 * Hastie & Tibshirani 2010; Lee, Sun & Saunders 2014.
 */
export function* proximalNewton(
  problem: ProximalNewtonProblem,
  start: Float64Array = new Float64Array(problem.datafit.dimension),
): Generator<Iterate, never, void> {
  let w: Float64Array = start.slice();
  for (let step = 0; ; step += 1) {
    const gradient = gradientAt(problem, w);
    const iterate = iterateAt(problem, step, w, gradient);
    yield iterate;
    w = backtrack(problem, iterate, gradient, reweighted(problem, iterate));
  }
}

/** u, solved to a share of the violation that it starts from. */
function reweighted(
  { datafit, penalty }: ProximalNewtonProblem,
  { w, violation }: Iterate,
): Float64Array {
  const { X, y } = datafit.leastSquaresAt(w);
  const target = matVec(X, w);
  addScaled(target, 1, y);
  const sweeps = coordinateDescent({ datafit: squaredError(X, target), penalty }, w);
  let inner = sweeps.next().value;
  while (inner.violation > ENOUGH * violation && inner.step < MAX_SWEEPS) {
    inner = sweeps.next().value;
  }
  return inner.w;
}
