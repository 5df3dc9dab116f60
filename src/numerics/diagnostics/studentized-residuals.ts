import { deletedVariances, type LeastSquaresFit } from './least-squares-fit.ts';
import { ratio, type Defined } from './ratio.ts';

/**
 * eᵢ / (s √(1 − hᵢᵢ)): residuals in units of their own standard deviation, n of them.
 *
 * Internally studentized: s comes from all observations, i included, so none exceeds √(n − k). null
 * where hᵢᵢ = 1 and where s = 0 or n = k. Cook & Weisberg 1982, section 2.2.
 */
export const internallyStudentized = (fit: LeastSquaresFit): readonly Defined[] =>
  studentized(fit, () => fit.variance);

/**
 * eᵢ / (s₍ᵢ₎ √(1 − hᵢᵢ)): the same with s from the fit without i, n of them.
 *
 * Externally studentized: t distributed with n − k − 1 degrees of freedom where the errors are
 * normal. ±∞ where all others lie exactly on their fit and i does not; null where hᵢᵢ = 1, where
 * i lies on an exact fit too, and where n ≤ k + 1. Belsley, Kuh & Welsch 1980.
 */
export function externallyStudentized(fit: LeastSquaresFit): readonly Defined[] {
  const variances = deletedVariances(fit);
  return studentized(fit, (i) => variances[i] ?? null);
}

const studentized = (
  { residual, leverage }: LeastSquaresFit,
  varianceOf: (i: number) => Defined,
): Defined[] =>
  Array.from(residual, (e, i) => {
    const variance = varianceOf(i);
    return ratio(e, variance === null ? null : Math.sqrt(variance * (1 - (leverage[i] ?? NaN))));
  });
