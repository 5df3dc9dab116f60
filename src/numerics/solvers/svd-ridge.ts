import { gradientAt, iterateAt } from '../optimality.ts';
import { ridgePath } from '../paths/ridge-path.ts';
import type { Iterate } from '../problem.ts';
import type { RidgeProblem } from './cholesky-ridge.ts';

/**
 * w = V diag(d / (d² + λ)) Uᵀy as a solver: one step from wherever it starts.
 *
 * Accurate whatever the condition of X. For many λ on the same data keep a `ridgePath` instead.
 */
export function* svdRidge(
  problem: RidgeProblem,
  start: Float64Array = new Float64Array(problem.datafit.dimension),
): Generator<Iterate, never, void> {
  const { datafit, penalty } = problem;
  yield iterateAt(problem, 0, start, gradientAt(problem, start));
  const w = ridgePath(datafit.X, datafit.y).weights(penalty.lambda);
  const gradient = gradientAt(problem, w);
  for (let step = 1; ; step += 1) yield iterateAt(problem, step, w, gradient);
}
