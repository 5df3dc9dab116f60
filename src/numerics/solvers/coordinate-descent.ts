import { largestMagnitude } from '../linear-algebra/vector.ts';
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
  const everyWeight = Array.from(w.keys());
  for (let step = 0; ; step += 1) {
    const objective = problem.datafit.valueAt(residual) + problem.penalty.value(w);
    yield { step, w: w.slice(), objective, violation: worstViolation(problem, w, residual) };
    sweep(problem, w, residual, stepSizes, everyWeight);
  }
}

/** One update of each of the named weights, in place. */
export function sweep(
  { datafit, penalty }: CoordinateProblem,
  w: Float64Array,
  residual: Float64Array,
  stepSizes: Float64Array,
  coordinates: readonly number[],
): void {
  for (const j of coordinates) {
    const weight = w[j] ?? 0;
    const stepSize = stepSizes[j] ?? 0;
    const gradient = datafit.coordinateGradient(j, residual);
    const moved = penalty.prox(weight - stepSize * gradient, stepSize, j);
    if (moved === weight) continue;
    datafit.moveCoordinate(j, moved - weight, residual);
    w[j] = moved;
  }
}

const worstViolation = (
  problem: CoordinateProblem,
  w: Float64Array,
  residual: Float64Array,
): number => largestMagnitude(violations(problem, w, residual));

/** How far each weight is from where it would rest; 0 for all at a minimum. */
export const violations = (
  { datafit, penalty }: CoordinateProblem,
  w: Float64Array,
  residual: Float64Array,
): Float64Array =>
  w.map((weight, j) =>
    coordinateViolation(penalty, weight, j, datafit.coordinateGradient(j, residual)),
  );
