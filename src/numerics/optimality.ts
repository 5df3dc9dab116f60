import type { Iterate, Problem, SeparablePenalty } from './problem.ts';

/**
 * The distance from −`gradient` to the interval of the penalty's slopes at `weight`.
 *
 * 0 says that no small move of this one weight pays: what the data pull, the penalty holds.
 */
export function coordinateViolation(
  penalty: SeparablePenalty,
  weight: number,
  coordinate: number,
  gradient: number,
): number {
  const { left, right } = penalty.slopes(weight, coordinate);
  return Math.max(left + gradient, -gradient - right, 0);
}

/** max over j of `coordinateViolation`, given the gradient of the datafit at `w`. */
export function violationAt(
  penalty: SeparablePenalty,
  w: Float64Array,
  gradient: Float64Array,
): number {
  let worst = 0;
  for (let j = 0; j < w.length; j += 1) {
    worst = Math.max(worst, coordinateViolation(penalty, w[j] ?? 0, j, gradient[j] ?? 0));
  }
  return worst;
}

/** ∇f(w) in a new vector. */
export function gradientAt({ datafit }: Pick<Problem, 'datafit'>, w: Float64Array): Float64Array {
  const gradient = new Float64Array(datafit.dimension);
  datafit.gradientInto(gradient, w);
  return gradient;
}

/** How far `w` is from minimising the problem, in units of the gradient; 0 at a minimum. */
export const optimalityViolation = (problem: Problem, w: Float64Array): number =>
  violationAt(problem.penalty, w, gradientAt(problem, w));

/** Describes where a solver stands; keeps a copy of `w`, so the solver may go on changing it. */
export function iterateAt(
  { datafit, penalty }: Problem,
  step: number,
  w: Float64Array,
  gradient: Float64Array,
): Iterate {
  const objective = datafit.value(w) + penalty.value(w);
  return { step, w: w.slice(), objective, violation: violationAt(penalty, w, gradient) };
}
