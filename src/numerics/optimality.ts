import type { Iterate, Problem } from './problem.ts';

/** ∇f(w) in a new vector. */
export function gradientAt({ datafit }: Pick<Problem, 'datafit'>, w: Float64Array): Float64Array {
  const gradient = new Float64Array(datafit.dimension);
  datafit.gradientInto(gradient, w);
  return gradient;
}

/** How far `w` is from minimising the problem, in units of the gradient; 0 at a minimum. */
export const optimalityViolation = (problem: Problem, w: Float64Array): number =>
  problem.penalty.violation(w, gradientAt(problem, w));

/** Describes where a solver stands; keeps a copy of `w`, so the solver may go on changing it. */
export function iterateAt(
  { datafit, penalty }: Problem,
  step: number,
  w: Float64Array,
  gradient: Float64Array,
): Iterate {
  const objective = datafit.value(w) + penalty.value(w);
  return { step, w: w.slice(), objective, violation: penalty.violation(w, gradient) };
}
