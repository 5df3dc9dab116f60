import type { FactoredDesign } from './factored-design.ts';
import { shrinkFactors } from './shrink-factors.ts';

/**
 * tr H = Σ dⱼ² / (dⱼ² + λ), plus 1 for a free intercept: how many weights the fit spends.
 *
 * The rank (plus 1) at λ = 0, the intercept alone at λ = ∞; always the sum of the leverages. Throws
 * a RangeError for a negative λ. Hastie, Tibshirani & Friedman 2009, (3.50).
 */
export function effectiveDegreesOfFreedom(
  { singularValues, intercept }: Pick<FactoredDesign, 'singularValues' | 'intercept'>,
  lambda: number,
): number {
  const kept = shrinkFactors(singularValues, lambda);
  return kept.reduce((sum, share) => sum + share, intercept ? 1 : 0);
}
