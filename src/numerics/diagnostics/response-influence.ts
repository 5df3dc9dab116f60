import { whole } from '../arguments.ts';
import { columnsOf, matVec } from '../linear-algebra/matrix.ts';
import { dot } from '../linear-algebra/vector.ts';
import type { FactoredDesign } from './factored-design.ts';
import { ridgeGains } from './shrink-factors.ts';

/** A change of the weights and of the intercept. */
export interface FitChange {
  /** p */
  readonly w: Float64Array;
  /** 0 where none is fitted. */
  readonly intercept: number;
}

/**
 * ∂β̂/∂yᵢ = (XᵀX + λI)⁻¹(xᵢ − x̄) and ∂β̂₀/∂yᵢ = 1/n − x̄ᵀ ∂β̂/∂yᵢ, X centred, i counted from 0.
 *
 * What one more unit in yᵢ does to the fit. It does not depend on y: the influence of a response on
 * ridge and least squares grows without bound, and λ only makes its slope smaller. λ = 0, if not
 * given, is least squares. Throws a RangeError for a negative λ or an i that is no row.
 */
export function responseInfluence(design: FactoredDesign, i: number, lambda = 0): FitChange {
  whole('i', i, 0, design.U.rows - 1);
  const share = design.meanShares[i] ?? NaN;
  const root = design.rootWeights[i] ?? NaN;
  const directions = columnsOf(design.U);
  const along = ridgeGains(design.singularValues, lambda).map(
    (gain, k) => gain * root * (directions[k]?.[i] ?? NaN),
  );
  const w = matVec(design.V, along);
  return { w, intercept: share - dot(design.columnMeans, w) };
}
