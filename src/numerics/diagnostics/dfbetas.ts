import { estimateVariances } from './estimate-variances.ts';
import { dfbeta, type DeletionEffect } from './leave-one-out.ts';
import { deletedVariances, type LeastSquaresFit } from './least-squares-fit.ts';
import { ratio, type Defined } from './ratio.ts';

/**
 * (β̂ⱼ − β̂ⱼ₍ᵢ₎) / (s₍ᵢ₎ √(XᵀX)⁻¹ⱼⱼ): how many standard errors observation i moves each weight.
 *
 * n effects, each with the intercept's and p weights'. null where hᵢᵢ = 1, for a weight that dependent
 * columns leave undetermined, and as for `externallyStudentized`. Belsley, Kuh & Welsch 1980.
 */
export function dfbetas(fit: LeastSquaresFit): readonly DeletionEffect[] {
  const spread = estimateVariances(fit.design);
  return deletedVariances(fit).map((variance, i) => {
    const effect = dfbeta(fit, i);
    const inUnits = (change: Defined, unit: Defined): Defined =>
      ratio(change, variance === null || unit === null ? null : Math.sqrt(variance * unit));
    return {
      intercept: inUnits(effect.intercept, spread.intercept),
      w: effect.w.map((change, j) => inUnits(change, spread.w[j] ?? null)),
    };
  });
}
