import { logistic } from '../datafits/logistic.ts';
import { l2Squared } from '../penalties/l2-squared.ts';
import type { Matrix } from '../problem.ts';
import { newton } from '../solvers/newton.ts';
import { solve, type SolveOptions } from '../solvers/solve.ts';
import { sparingFirst, withInterceptColumn } from '../unpenalized-intercept.ts';

/** Ridge logistic regression at one of several λ; the log-odds of x are intercept + xᵀw. */
export interface LogisticPathFit {
  readonly w: Float64Array;
  readonly intercept: number;
  readonly converged: boolean;
}

/**
 * argmin over β₀, β of Σ log(1 + e^ηᵢ) − yᵢηᵢ + ½λ‖β‖² with η = β₀ + Xβ, for each λ in turn
 *
 * Each starts where the one before it ended, so give them from strong to weak: near λ = 0 separated
 * classes have long weights that a start from zero reaches slowly. Labels 0 and 1, both of them.
 */
export function logisticPath(
  X: Matrix,
  y: ArrayLike<number>,
  lambdas: readonly number[],
  options: Omit<SolveOptions, 'start'> = {},
): LogisticPathFit[] {
  const datafit = logistic(withInterceptColumn(X), y);
  let start: Float64Array = new Float64Array(datafit.dimension);
  return lambdas.map((lambda) => {
    const penalty = sparingFirst(l2Squared(lambda));
    const { w, converged } = solve(newton, { datafit, penalty }, { ...options, start });
    start = w;
    return { w: w.slice(1), intercept: w[0] ?? NaN, converged };
  });
}
