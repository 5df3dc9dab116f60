import { positive } from '../arguments.ts';
import { dot } from '../linear-algebra/vector.ts';
import { columnsOf } from '../linear-algebra/matrix.ts';
import type { Matrix } from '../problem.ts';
import { targetFor } from '../target.ts';

/** How λ divides: λ₁ = λ · l1Ratio bears on |wⱼ|, as often as its factor says, λ₂ = λ · (1 − l1Ratio) on ½wⱼ². */
export interface Mix {
  /** From 0, ridge, to 1, lasso; 1 if not given. */
  readonly l1Ratio?: number;
  /** How much of λ₁ each weight bears; 1 for each if not given. */
  readonly factors?: ArrayLike<number>;
}

export interface GridOptions extends Mix {
  /** How many; 100 if not given. */
  readonly count?: number;
  /** The smallest λ over the largest; 1e-4 if not given, but 1e-2 where X has fewer rows than columns. */
  readonly minRatio?: number;
}

/**
 * λ_max = max over j of |xⱼᵀy| / (l1Ratio · factorⱼ), the smallest λ at which the path is still 0.
 *
 * Columns with factor 0 are left out, so y should have been cleared of them. Infinite for pure ridge.
 * Throws a RangeError where y does not fit X.
 */
export function pathLambdaMax(
  X: Matrix,
  y: ArrayLike<number>,
  { l1Ratio = 1, factors }: Mix = {},
): number {
  const target = targetFor(X, y);
  const strengths = columnsOf(X).map((column, j) => {
    const factor = factors?.[j] ?? 1;
    return factor > 0 ? Math.abs(dot(column, target)) / factor : 0;
  });
  return Math.max(...strengths) / l1Ratio;
}

/**
 * glmnet's grid: `count` values from λ_max down to λ_max · minRatio, at equal ratios.
 *
 * In our scaling, which is n times glmnet's for the lasso. As there, an l1Ratio below 0.001 counts as
 * 0.001, so that ridge has a largest λ too. Friedman, Hastie & Tibshirani 2010, section 2.5.
 */
export function lambdaGrid(
  X: Matrix,
  y: ArrayLike<number>,
  options: GridOptions = {},
): Float64Array {
  const {
    count = 100,
    minRatio = X.rows < X.columns ? 1e-2 : 1e-4,
    l1Ratio = 1,
    factors,
  } = options;
  const ratios = { l1Ratio: Math.max(l1Ratio, 1e-3), ...(factors && { factors }) };
  const largest = pathLambdaMax(X, y, ratios);
  const decay = positive('minRatio', minRatio) ** (1 / Math.max(1, positive('count', count) - 1));
  return Float64Array.from({ length: count }, (_, k) => largest * decay ** k);
}
