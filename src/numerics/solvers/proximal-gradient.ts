import { addScaled } from '../linear-algebra/vector.ts';
import { gradientAt, iterateAt } from '../optimality.ts';
import type { Iterate, Problem } from '../problem.ts';
import { stepSizeFor } from '../step-size.ts';

/**
 * w ← prox(w − ∇f(w) / L), where L is the datafit's smoothness.
 *
 * Down the slope of the data, then let the penalty answer exactly: that makes exact zeros, which a
 * subgradient step does not. The objective never rises. Also called ISTA. Parikh & Boyd 2014.
 */
export function* proximalGradient(
  problem: Problem,
  start: Float64Array = new Float64Array(problem.datafit.dimension),
): Generator<Iterate, never, void> {
  const w = start.slice();
  for (let step = 0; ; step += 1) {
    const gradient = gradientAt(problem, w);
    yield iterateAt(problem, step, w, gradient);
    proximalStep(problem, w, gradient);
  }
}

/** w ← prox(w − stepSize · gradient), in place, with the step that the datafit's curvature allows. */
export function proximalStep(
  { datafit, penalty }: Problem,
  w: Float64Array,
  gradient: Float64Array,
): void {
  const stepSize = stepSizeFor(datafit.smoothness);
  addScaled(w, -stepSize, gradient);
  penalty.proxInPlace(w, stepSize);
}
