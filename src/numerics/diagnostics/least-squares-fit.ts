import type { Matrix } from '../problem.ts';
import { factorDesign, type FactoredDesign, type FactoringOptions } from './factored-design.ts';
import { linearFit, type LinearFit } from './linear-fit.ts';
import { ratio, type Defined } from './ratio.ts';

// The share of the residual sum of squares that can be rounding once an observation's part is off.
const ROUNDING = 1e-12;

/** A fit without penalty, for which there is a theory of standard errors. */
export interface LeastSquaresFit extends LinearFit {
  readonly lambda: 0;
  /** k: the rank of X, and 1 for an intercept. */
  readonly parameters: number;
  /** n − k */
  readonly residualDegreesOfFreedom: number;
  /** s² = RSS / (n − k); null where no degree of freedom is left. */
  readonly variance: Defined;
}

/**
 * Least squares of y on n × p X, ready for its summary and its influence measures.
 *
 * Throws a RangeError where y or the observation weights do not fit X.
 */
export const leastSquaresFit = (
  X: Matrix,
  y: ArrayLike<number>,
  options?: FactoringOptions,
): LeastSquaresFit => refit(factorDesign(X, options), y);

/** `leastSquaresFit` for a further y on a design that is factored already. */
export function refit(design: FactoredDesign, y: ArrayLike<number>): LeastSquaresFit {
  const fit = linearFit(design, y);
  const parameters = design.rank + (design.intercept ? 1 : 0);
  const residualDegreesOfFreedom = design.U.rows - parameters;
  const variance = residualDegreesOfFreedom > 0 ? fit.rss / residualDegreesOfFreedom : null;
  return { ...fit, lambda: 0, parameters, residualDegreesOfFreedom, variance };
}

/**
 * s₍ᵢ₎² = (RSS − eᵢ² / (1 − hᵢᵢ)) / (n − k − 1): the residual variance of the fit without i, for each i.
 *
 * null where hᵢᵢ = 1, since the other observations do not determine the fit, and for all i where
 * n ≤ k + 1. 0 where the others lie exactly on their fit, up to a rounding of 10⁻¹² of RSS.
 */
export function deletedVariances(fit: LeastSquaresFit): readonly Defined[] {
  const freedom = fit.residualDegreesOfFreedom - 1;
  return Array.from(fit.residual, (e, i) => {
    const part = ratio(e * e, 1 - (fit.leverage[i] ?? NaN));
    if (part === null || freedom <= 0) return null;
    const rest = fit.rss - part;
    return rest <= ROUNDING * fit.rss ? 0 : rest / freedom;
  });
}
