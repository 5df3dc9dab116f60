import { largestMagnitude } from '../linear-algebra/vector.ts';
import type { Iterate } from '../problem.ts';
import { coordinateViolation } from '../separable.ts';
import { stepSizeFor } from '../step-size.ts';
import { sweep, violations, type CoordinateProblem } from './coordinate-descent.ts';

const SMALLEST_SET = 10;
const MOST_SWEEPS = 200;
// Nearer than that is wasted while weights outside the set still have to move.
const NEAR_ENOUGH = 0.1;

/**
 * Coordinate descent over the weights that are not zero and the few that pull hardest at their zeros.
 *
 * One step chooses that working set, sweeps over it until it rests ten times as well as all weights
 * did, and then looks at every weight again: none is ruled out for good, so nothing can be missed.
 * The objective never rises. Worth it where most weights end at 0; any datafit that follows single
 * weights will do, so this is the way to a sparse logistic regression too. In the manner of Celer,
 * without its extrapolation: Massias, Gramfort & Salmon 2018.
 */
export function* workingSetDescent(
  problem: CoordinateProblem,
  start: Float64Array = new Float64Array(problem.datafit.dimension),
): Generator<Iterate, never, void> {
  const w = start.slice();
  const residual = problem.datafit.residual(w);
  const stepSizes = problem.datafit.coordinateSmoothness.map(stepSizeFor);
  for (let step = 0; ; step += 1) {
    const pulls = violations(problem, w, residual);
    const violation = largestMagnitude(pulls);
    const objective = problem.datafit.valueAt(residual) + problem.penalty.value(w);
    yield { step, w: w.slice(), objective, violation };
    const set = workingSet(w, pulls);
    for (let count = 0; count < MOST_SWEEPS; count += 1) {
      sweep(problem, w, residual, stepSizes, set);
      if (worstIn(set, problem, w, residual) <= NEAR_ENOUGH * violation) break;
    }
  }
}

/** The weights that are not zero, and as many again of those that most want to leave zero. */
function workingSet(w: Float64Array, pulls: Float64Array): number[] {
  const pull = (j: number): number => (w[j] === 0 ? (pulls[j] ?? 0) : Infinity);
  const candidates = Array.from(w.keys()).filter((j) => pull(j) > 0);
  const support = candidates.filter((j) => w[j] !== 0).length;
  return candidates
    .sort((a, b) => (pull(a) === pull(b) ? a - b : pull(b) - pull(a)))
    .slice(0, Math.max(SMALLEST_SET, 2 * support));
}

function worstIn(
  set: readonly number[],
  { datafit, penalty }: CoordinateProblem,
  w: Float64Array,
  residual: Float64Array,
): number {
  let worst = 0;
  for (const j of set) {
    const gradient = datafit.coordinateGradient(j, residual);
    worst = Math.max(worst, coordinateViolation(penalty, w[j] ?? 0, j, gradient));
  }
  return worst;
}
