import { positive, shareBelowOne, whole } from '../arguments.ts';
import { columnsOf } from '../linear-algebra/matrix.ts';
import { dot, largestMagnitude } from '../linear-algebra/vector.ts';
import type { Matrix } from '../problem.ts';
import { targetFor } from '../target.ts';
import { mixFor, type Mix } from './mix.ts';

export interface GridOptions extends Mix {
  /** How many, from 1; 100 if not given. */
  readonly count?: number;
  /** The smallest λ over the largest, below 1; 1e-4 if not given, but 1e-2 where X has fewer rows than columns. */
  readonly minRatio?: number;
}

/**
 * λ_max = max over j of |xⱼᵀy| / (l1Ratio · factorⱼ), the smallest λ at which the path is still 0.
 *
 * Columns with factor 0 are left out, so y should have been cleared of them. Infinite for pure ridge,
 * unless no column pulls. Throws a RangeError where y or the mix does not fit X.
 */
export function pathLambdaMax(X: Matrix, y: ArrayLike<number>, mix: Mix = {}): number {
  const target = targetFor(X, y);
  const { l1Ratio, factors } = mixFor(X.columns, mix);
  const strengths = columnsOf(X).map((column, j) => {
    const factor = factors[j] ?? NaN;
    return factor > 0 ? dot(column, target) / factor : 0;
  });
  const largest = largestMagnitude(Float64Array.from(strengths));
  return largest === 0 ? 0 : largest / l1Ratio;
}

/**
 * glmnet's grid: `count` values from λ_max down to λ_max · minRatio, at equal ratios.
 *
 * In our scaling, which is n times glmnet's for the lasso. As there, an l1Ratio below 0.001 counts as
 * 0.001: for ridge itself λ_max is infinite. Throws a RangeError where y or the mix does not fit X, or
 * for a count or ratio that is none. Friedman, Hastie & Tibshirani 2010, section 2.5.
 */
export function lambdaGrid(
  X: Matrix,
  y: ArrayLike<number>,
  options: GridOptions = {},
): Float64Array {
  const { count = 100, minRatio = X.rows < X.columns ? 1e-2 : 1e-4 } = options;
  const { l1Ratio, factors } = mixFor(X.columns, options);
  const largest = pathLambdaMax(X, y, { l1Ratio: Math.max(l1Ratio, 1e-3), factors });
  const lowest = shareBelowOne('minRatio', positive('minRatio', minRatio));
  const decay = lowest ** (1 / Math.max(1, whole('count', count, 1) - 1));
  return Float64Array.from({ length: count }, (_, k) => largest * decay ** k);
}
