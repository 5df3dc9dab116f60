import { finite, nonNegative, oneForEach, whole } from '../arguments.ts';
import { lambdaMax } from '../lambda-max.ts';
import { largestMagnitude, vectorFrom } from '../linear-algebra/vector.ts';
import type { Datafit, Iterate, Problem, Solver } from '../problem.ts';

const ROUNDING = 16 * Number.EPSILON;

/** When to stop, and where to start. */
export interface SolveOptions {
  /** Largest violation of optimality that counts as solved, relative to the problem's scale. */
  readonly tolerance?: number;
  readonly maxSteps?: number;
  /** Zero weights if not given. */
  readonly start?: Float64Array;
}

/** Where a solver stopped, and whether that is a minimum. */
export interface Solution {
  readonly w: Float64Array;
  readonly objective: number;
  /** Distance from optimality, in units of the gradient. */
  readonly violation: number;
  readonly steps: number;
  /** false: out of steps, so `w` is no minimum to the tolerance asked for. */
  readonly converged: boolean;
}

/**
 * Runs a solver until violation ≤ tolerance · ‖∇f(0)‖∞, or out of steps: the one stopping rule.
 *
 * So the units of y and X do not matter, nor how far off the start is. What is left within rounding
 * counts as solved too. Never throws for lack of convergence: read `converged`. It is false as well
 * where there is nothing to converge to, as with separated labels and no penalty.
 */
export function solve<P extends Problem>(
  solver: Solver<P>,
  problem: P,
  { tolerance = 1e-10, maxSteps = 10_000, start }: SolveOptions = {},
): Solution {
  nonNegative('tolerance', tolerance);
  whole('maxSteps', maxSteps, 0);
  checkStart(problem, start);
  const iterates = solver(problem, start);
  let iterate = iterates.next().value;
  const allowed = allowedViolation(problem.datafit, tolerance);
  while (iterate.violation > allowed && iterate.step < maxSteps) iterate = iterates.next().value;
  return solutionAt(iterate, iterate.violation <= allowed && hasMinimum(problem));
}

/** false where the datafit falls for ever along some way, and the penalty, being 0, lets it. */
function hasMinimum({ datafit, penalty }: Problem): boolean {
  const free = (way: Float64Array): boolean => penalty.value(way) === 0;
  if (datafit.recession === undefined || !free(new Float64Array(datafit.dimension).fill(1)))
    return true;
  const way = datafit.recession();
  return way === undefined || !free(way);
}

/**
 * The larger of tolerance · ‖∇f(0)‖∞ and what rounding leaves of a gradient whose terms cancel.
 *
 * No gradient of a loss f ≥ 0 is longer than √(2 f L), so that stands for the size of the terms: it is
 * there also where y is orthogonal to the columns and ∇f(0) is nothing but rounding.
 */
export function allowedViolation(datafit: Datafit, tolerance: number): number {
  const loss = finite('The loss at w = 0', datafit.value(new Float64Array(datafit.dimension)));
  const largest = Math.sqrt(2 * loss) * Math.sqrt(curvature(datafit));
  return Math.max(tolerance * lambdaMax(datafit), ROUNDING * largest);
}

/** The largest curvature of one weight if that is known, since that of all takes long to find. */
function curvature(datafit: Datafit): number {
  const known = 'coordinateSmoothness' in datafit && datafit.coordinateSmoothness;
  return known instanceof Float64Array ? largestMagnitude(known) : datafit.smoothness;
}

function checkStart({ datafit }: Problem, start?: Float64Array): void {
  if (start === undefined) return;
  vectorFrom(oneForEach('start', start, datafit.dimension, 'weights'), 'start');
}

const solutionAt = (iterate: Iterate, converged: boolean): Solution => ({
  w: iterate.w,
  objective: iterate.objective,
  violation: iterate.violation,
  steps: iterate.step,
  converged,
});
