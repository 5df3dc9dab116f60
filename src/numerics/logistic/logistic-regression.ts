import { nonNegative } from '../arguments.ts';
import { logistic } from '../datafits/logistic.ts';
import { elasticNet } from '../penalties/elastic-net.ts';
import { l2Squared } from '../penalties/l2-squared.ts';
import type { Matrix } from '../problem.ts';
import { newton } from '../solvers/newton.ts';
import { proximalNewton } from '../solvers/proximal-newton.ts';
import { solve, type Solution, type SolveOptions } from '../solvers/solve.ts';
import { designFor, inOriginalUnits, type DesignOptions } from '../standardize.ts';
import { sparingFirst, withInterceptColumn } from '../unpenalized-intercept.ts';
import type { Separation } from './separation.ts';

/** The strengths of the penalty, 0 if not given, how X is scaled, and when to stop. */
export interface LogisticOptions extends DesignOptions, Omit<SolveOptions, 'start'> {
  readonly lambda1?: number;
  readonly lambda2?: number;
}

/** Fitted log-odds: those of an observation x are intercept + xᵀw. */
export interface LogisticFit extends Omit<Solution, 'w'> {
  readonly w: Float64Array;
  readonly intercept: number;
  /** The same for the scaled columns, which the penalty sees. */
  readonly scaled: { readonly w: Float64Array; readonly intercept: number };
  /** −log-likelihood, the objective without its penalty. */
  readonly loss: number;
  /** Without a penalty, whether the classes can be told apart: then there is no minimum to find. */
  readonly separation: Separation['kind'];
}

/**
 * argmin over β₀, β of Σ log(1 + e^ηᵢ) − yᵢηᵢ + λ₁‖β‖₁ + ½λ₂‖β‖², with η = β₀ + Xβ
 *
 * Labels 0 and 1; the intercept is free of penalty; the penalty is on the scaled columns, the answer in
 * the original ones. Newton's method, proximal with λ₁. Without a penalty, classes that a plane
 * separates have no finite weights: `separation` says so, `converged` is false, and the weights are
 * where the likelihood was level to the tolerance. Throws a RangeError for other labels, a negative λ,
 * and for one label alone where an intercept is fitted, which would be infinite.
 */
export function logisticRegression(
  X: Matrix,
  y: ArrayLike<number>,
  { lambda1 = 0, lambda2 = 0, intercept = true, scaling = 'none', ...stop }: LogisticOptions = {},
): LogisticFit {
  nonNegative('lambda1', lambda1);
  nonNegative('lambda2', lambda2);
  const design = designFor(X, y, { intercept, scaling });
  const datafit = logistic(intercept ? withInterceptColumn(design.X) : design.X, y);
  if (intercept) checkBothLabels(datafit.y);
  const free = intercept ? 1 : 0;
  const solution =
    lambda1 > 0
      ? solve(
          proximalNewton,
          { datafit, penalty: sparingFirst(elasticNet(lambda1, lambda2), free) },
          stop,
        )
      : solve(newton, { datafit, penalty: sparingFirst(l2Squared(lambda2), free) }, stop);
  const kind = lambda1 + lambda2 > 0 ? 'none' : datafit.separation().kind;
  const scaled = { w: solution.w.slice(free), intercept: intercept ? (solution.w[0] ?? NaN) : 0 };
  return {
    ...solution,
    ...inOriginalUnits({ ...design, targetMean: scaled.intercept }, scaled.w),
    scaled,
    loss: datafit.value(solution.w),
    converged: solution.converged && kind === 'none',
    separation: kind,
  };
}

function checkBothLabels(y: Float64Array): void {
  if (new Set(y).size === 2) return;
  throw new RangeError(
    `Every y is ${y[0]}: give observations of both classes, or fit no intercept, which would be infinite.`,
  );
}
