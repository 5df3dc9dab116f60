import type { CoordinateDatafit, Iterate, Problem, SeparablePenalty } from '../problem.ts';
import { coordinateViolation } from '../separable.ts';
import { stepSizeFor } from '../step-size.ts';

/** What coordinate descent can solve: the datafit has to follow one weight at a time. */
export type CoordinateProblem = Problem<CoordinateDatafit, SeparablePenalty>;

/**
 * For each j in turn, wⱼ ← prox(wⱼ − ∂f/∂wⱼ / Lⱼ); one step is one sweep over all weights.
 *
 * For the squared error each update is the exact minimum over wⱼ, and the objective never rises.
 * Keeps the residual up to date instead of computing it anew. Friedman, Hastie & Tibshirani 2010.
 */
export function* coordinateDescent(
  problem: CoordinateProblem,
  start: Float64Array = new Float64Array(problem.datafit.dimension),
): Generator<Iterate, never, void> {
  const w = start.slice();
  const residual = problem.datafit.residual(w);
  const stepSizes = problem.datafit.coordinateSmoothness.map(stepSizeFor);
  for (let step = 0; ; step += 1) {
    const objective = problem.datafit.valueAt(residual) + problem.penalty.value(w);
    yield { step, w: w.slice(), objective, violation: worstViolation(problem, w, residual) };
    sweep(problem, w, residual, stepSizes);
  }
}

function sweep(
  { datafit, penalty }: CoordinateProblem,
  w: Float64Array,
  residual: Float64Array,
  stepSizes: Float64Array,
): void {
  for (let j = 0; j < w.length; j += 1) {
    const weight = w[j] ?? 0;
    const stepSize = stepSizes[j] ?? 0;
    const gradient = datafit.coordinateGradient(j, residual);
    const moved = penalty.prox(weight - stepSize * gradient, stepSize, j);
    if (moved === weight) continue;
    datafit.moveCoordinate(j, moved - weight, residual);
    w[j] = moved;
  }
}

function worstViolation(
  { datafit, penalty }: CoordinateProblem,
  w: Float64Array,
  residual: Float64Array,
): number {
  let worst = 0;
  for (let j = 0; j < w.length; j += 1) {
    const gradient = datafit.coordinateGradient(j, residual);
    worst = Math.max(worst, coordinateViolation(penalty, w[j] ?? 0, j, gradient));
  }
  return worst;
}
