import { lambdaMax } from '../lambda-max.ts';
import { largestMagnitude } from '../linear-algebra/vector.ts';
import type { Iterate, Problem, Solver } from '../problem.ts';

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
 * Runs a solver until violation ≤ tolerance · scale, or out of steps: the one stopping rule.
 *
 * The scale is ‖∇f(0)‖∞, so the units of y and X do not matter, nor how far off the start is. Never
 * throws for lack of convergence: read `converged`.
 */
export function solve<P extends Problem>(
  solver: Solver<P>,
  problem: P,
  { tolerance = 1e-10, maxSteps = 10_000, start }: SolveOptions = {},
): Solution {
  checkStart(problem, start);
  const iterates = solver(problem, start);
  let iterate = iterates.next().value;
  const allowed = tolerance * scaleOf(problem, start);
  while (iterate.violation > allowed && iterate.step < maxSteps) iterate = iterates.next().value;
  return solutionAt(iterate, iterate.violation <= allowed);
}

/** ‖∇f(0)‖∞, or where nothing pulls at 0 a bound on how much may pull at the start. */
export const scaleOf = (
  { datafit }: Pick<Problem, 'datafit'>,
  start: Float64Array = new Float64Array(),
): number => lambdaMax(datafit) || datafit.smoothness * largestMagnitude(start);

function checkStart({ datafit }: Problem, start?: Float64Array): void {
  if (start === undefined || start.length === datafit.dimension) return;
  throw new RangeError(
    `start has ${start.length} weights but the problem has ${datafit.dimension}: give one for each.`,
  );
}

const solutionAt = (iterate: Iterate, converged: boolean): Solution => ({
  w: iterate.w,
  objective: iterate.objective,
  violation: iterate.violation,
  steps: iterate.step,
  converged,
});
