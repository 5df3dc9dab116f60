import { addScaled, dot, squaredNorm } from '../linear-algebra/vector.ts';
import { gradientAt, iterateAt } from '../optimality.ts';
import type { Iterate, Problem } from '../problem.ts';
import { stepSizeFor } from '../step-size.ts';

// A step longer than 1 / L has to lower the objective by this share of ‖change‖² / (2 · stepSize).
const SUFFICIENT = 0.01;
const CUT = 5;
// On a straight slope, as far out in Huber's loss, no curvature says how far to go.
const GROWTH = 10;

/**
 * w ← prox(w − stepSize · ∇f(w)), with a step as long as the last one showed to be right.
 *
 * Down the slope of the data, then let the penalty answer exactly: that makes exact zeros, which a
 * subgradient step does not. The first step is 1 / L, L the datafit's smoothness, and so is the
 * shortest; between, the step is 1 over the curvature along the last change, cut until the objective
 * falls, so it never rises. With steps of 1 / L alone this is ISTA. Parikh & Boyd 2014; Barzilai &
 * Borwein 1988; Wright, Nowak & Figueiredo 2009.
 */
export function* proximalGradient(
  problem: Problem,
  start: Float64Array = new Float64Array(problem.datafit.dimension),
): Generator<Iterate, never, void> {
  let gradient = gradientAt(problem, start);
  let iterate = iterateAt(problem, 0, start, gradient);
  let stepSize = stepSizeFor(problem.datafit.smoothness);
  for (;;) {
    yield iterate;
    const before = { w: iterate.w, gradient };
    const fallen = fallingStep(problem, iterate, gradient, stepSize);
    gradient = gradientAt(problem, fallen.w);
    iterate = iterateAt(problem, iterate.step + 1, fallen.w, gradient);
    stepSize = nextStepSize(problem, before, { w: fallen.w, gradient }, fallen.stepSize);
  }
}

/** The step from the iterate, cut to a fifth until the objective falls, but never below 1 / L. */
function fallingStep(
  problem: Problem,
  { w, objective }: Iterate,
  gradient: Float64Array,
  longest: number,
): { readonly w: Float64Array; readonly stepSize: number } {
  const shortest = stepSizeFor(problem.datafit.smoothness);
  for (let stepSize = longest; ; stepSize = Math.max(stepSize / CUT, shortest)) {
    const next = w.slice();
    proximalStep(problem, next, gradient, stepSize);
    const share = ((SUFFICIENT / 2) * squaredNorm(difference(next, w))) / stepSize;
    const value = problem.datafit.value(next) + problem.penalty.value(next);
    if (value <= objective - share || stepSize <= shortest) return { w: next, stepSize };
  }
}

interface Place {
  readonly w: Float64Array;
  readonly gradient: Float64Array;
}

/** 1 over the curvature that the gradient's change shows along that of w; where it shows none, more. */
function nextStepSize({ datafit }: Problem, from: Place, to: Place, last: number): number {
  const change = difference(to.w, from.w);
  const bend = dot(change, difference(to.gradient, from.gradient));
  const right = bend > 0 ? squaredNorm(change) / bend : GROWTH * last;
  return Math.min(Math.max(right, stepSizeFor(datafit.smoothness)), Number.MAX_VALUE);
}

const difference = (a: Float64Array, b: Float64Array): Float64Array =>
  a.map((value, j) => value - (b[j] ?? NaN));

/** w ← prox(w − stepSize · gradient), in place; 1 / L unless told, the step that always descends. */
export function proximalStep(
  { datafit, penalty }: Problem,
  w: Float64Array,
  gradient: Float64Array,
  stepSize: number = stepSizeFor(datafit.smoothness),
): void {
  addScaled(w, -stepSize, gradient);
  penalty.proxInPlace(w, stepSize);
}
