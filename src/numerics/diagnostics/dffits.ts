import type { LeastSquaresFit } from './least-squares-fit.ts';
import type { Defined } from './ratio.ts';
import { externallyStudentized } from './studentized-residuals.ts';

/**
 * tᵢ √(hᵢᵢ / (1 − hᵢᵢ)) = (ŷᵢ − ŷᵢ₍ᵢ₎) / (s₍ᵢ₎ √hᵢᵢ), t externally studentized: n of them.
 *
 * How far observation i pulls its own fitted value, in standard errors. null where tᵢ is, so where
 * hᵢᵢ = 1; 0 where hᵢᵢ = 0, even where tᵢ is infinite. Belsley, Kuh & Welsch 1980.
 */
export const dffits = (fit: LeastSquaresFit): readonly Defined[] =>
  externallyStudentized(fit).map((residual, i) => {
    const h = fit.leverage[i] ?? NaN;
    if (residual === null) return null;
    return h === 0 ? 0 : residual * Math.sqrt(h / (1 - h));
  });
