import type { LeastSquaresFit } from './least-squares-fit.ts';
import { ratio, type Defined } from './ratio.ts';
import { internallyStudentized } from './studentized-residuals.ts';

/**
 * Dᵢ = rᵢ² hᵢᵢ / (k (1 − hᵢᵢ)) = ‖ŷ − ŷ₍ᵢ₎‖² / (k s²), r internally studentized: n of them.
 *
 * How far all fitted values move when observation i is left out. null where rᵢ is, so where hᵢᵢ = 1:
 * without i there is no single fit to compare with. Cook 1977.
 */
export function cooksDistance(fit: LeastSquaresFit): readonly Defined[] {
  const residuals = internallyStudentized(fit);
  return Array.from(fit.leverage, (h, i) => {
    const residual = residuals[i] ?? null;
    return residual === null ? null : ratio(residual ** 2 * h, fit.parameters * (1 - h));
  });
}
