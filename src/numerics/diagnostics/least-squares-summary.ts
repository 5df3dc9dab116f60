import { studentTailProbability } from '../distributions/student-t.ts';
import { estimateVariances } from './estimate-variances.ts';
import type { LeastSquaresFit } from './least-squares-fit.ts';
import { ratio, type Defined } from './ratio.ts';

/** An estimate and how sure it is. */
export interface Estimate {
  readonly value: number;
  /** s √(XᵀX)⁻¹ⱼⱼ */
  readonly standardError: Defined;
  /** value / standardError */
  readonly t: Defined;
  /** P(|T| ≥ |t|) for Student's T with n − k degrees of freedom: two-sided, of the hypothesis 0. */
  readonly pValue: Defined;
}

/** What a statistics package prints below a linear model. */
export interface LeastSquaresSummary {
  readonly w: readonly Estimate[];
  readonly intercept: Estimate | null;
  /** s = √(RSS / (n − k)) */
  readonly sigma: Defined;
  /** 1 − RSS / TSS, where TSS is about the mean only if an intercept is fitted. */
  readonly rSquared: Defined;
  /** 1 − (RSS / (n − k)) / (TSS / (n − 1)); n in place of n − 1 without an intercept. */
  readonly adjustedRSquared: Defined;
  /** ((TSS − RSS) / r) / s², r the rank of X: all weights against none. */
  readonly f: Defined;
  /** −½n (ln(2π RSS / n) + 1) + ½ Σ ln vᵢ, σ² at its most likely value RSS / n. */
  readonly logLikelihood: number;
  /** 2(k + 1) − 2 logLikelihood: σ² counts as a parameter. */
  readonly aic: number;
  /** ln(n)(k + 1) − 2 logLikelihood */
  readonly bic: number;
}

/**
 * Standard errors, t tests, R², F, likelihood and information criteria of a least squares fit.
 *
 * As R's `lm`, `logLik`, `AIC` and `BIC` define them. null where undefined: all that needs s where
 * n = k; R² and F of a constant y; the errors of a weight that dependent columns leave undetermined.
 * A perfect fit has likelihood ∞. Greene 2018, "Econometric Analysis", chapters 4 and 5.
 */
export function leastSquaresSummary(fit: LeastSquaresFit): LeastSquaresSummary {
  const variances = estimateVariances(fit.design);
  const logLikelihood = logLikelihoodOf(fit);
  const { intercept } = fit.design;
  const rows = fit.residual.length;
  return {
    w: variances.w.map((unit, j) => estimate(fit, fit.w[j] ?? NaN, unit)),
    intercept: intercept ? estimate(fit, fit.intercept, variances.intercept) : null,
    sigma: fit.variance === null ? null : Math.sqrt(fit.variance),
    ...sharesExplained(fit),
    logLikelihood,
    aic: 2 * (fit.parameters + 1) - 2 * logLikelihood,
    bic: Math.log(rows) * (fit.parameters + 1) - 2 * logLikelihood,
  };
}

function estimate(fit: LeastSquaresFit, value: number, unit: Defined): Estimate {
  const { variance, residualDegreesOfFreedom } = fit;
  const standardError = variance === null || unit === null ? null : Math.sqrt(variance * unit);
  const t = ratio(value, standardError);
  const pValue =
    t === null ? null : 2 * studentTailProbability(Math.abs(t), residualDegreesOfFreedom);
  return { value, standardError, t, pValue };
}

function sharesExplained({ rss, totalSumOfSquares, design, variance, residual }: LeastSquaresFit) {
  const explained = totalSumOfSquares - rss;
  const totalFreedom = residual.length - (design.intercept ? 1 : 0);
  const unexplained = ratio(rss, totalSumOfSquares);
  const adjusted = ratio(variance, ratio(totalSumOfSquares, totalFreedom));
  return {
    rSquared: unexplained === null ? null : 1 - unexplained,
    adjustedRSquared: adjusted === null ? null : 1 - adjusted,
    f: ratio(ratio(explained, design.rank), variance),
  };
}

function logLikelihoodOf({ rss, residual, design }: LeastSquaresFit): number {
  const rows = residual.length;
  const ofWeights = design.rootWeights.reduce((sum, root) => sum + Math.log(root), 0);
  return ofWeights - (rows / 2) * (Math.log((2 * Math.PI * rss) / rows) + 1);
}
