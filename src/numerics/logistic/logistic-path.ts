import type { Logistic } from '../datafits/logistic.ts';
import { l2Squared } from '../penalties/l2-squared.ts';
import { newton } from '../solvers/newton.ts';
import { solve, type SolveOptions } from '../solvers/solve.ts';
import { sparingFirst } from '../unpenalized-intercept.ts';

/** Ridge logistic regression at one of several λ; the log-odds of x are intercept + xᵀw. */
export interface LogisticPathFit {
  readonly w: Float64Array;
  readonly intercept: number;
  readonly converged: boolean;
}

/**
 * argmin over β₀, β of Σ log(1 + e^ηᵢ) − yᵢηᵢ + ½λ‖β‖² with η = β₀ + Xβ, for each λ in turn
 *
 * Each starts as far beyond the one before it as that is beyond its own forerunner, so give them from
 * strong to weak in even steps of log λ: there the weights move almost evenly, and near λ = 0 those of
 * separated classes are too long for a quick start from zero. The first column of the datafit is of ones.
 */
export function logisticPath(
  datafit: Logistic,
  lambdas: readonly number[],
  options: Omit<SolveOptions, 'start'> = {},
): LogisticPathFit[] {
  let last: Float64Array = new Float64Array(datafit.dimension);
  let start = last;
  return lambdas.map((lambda) => {
    const penalty = sparingFirst(l2Squared(lambda));
    const { w, converged } = solve(newton, { datafit, penalty }, { ...options, start });
    const before = last;
    start = w.map((weight, j) => 2 * weight - (before[j] ?? NaN));
    last = w;
    return { w: w.slice(1), intercept: w[0] ?? NaN, converged };
  });
}
