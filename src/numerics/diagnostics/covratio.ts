import { deletedVariances, type LeastSquaresFit } from './least-squares-fit.ts';
import { ratio, type Defined } from './ratio.ts';

/**
 * (s₍ᵢ₎² / s²)ᵏ / (1 − hᵢᵢ): the determinant of the weights' covariance without i over that with i.
 *
 * n of them; above 1 observation i makes the weights more certain. null where hᵢᵢ = 1, where s = 0
 * and where n ≤ k + 1. Belsley, Kuh & Welsch 1980.
 */
export function covratio(fit: LeastSquaresFit): readonly Defined[] {
  const variances = deletedVariances(fit);
  return Array.from(fit.leverage, (h, i) => {
    const change = ratio(variances[i] ?? null, fit.variance);
    return change === null ? null : ratio(change ** fit.parameters, 1 - h);
  });
}
