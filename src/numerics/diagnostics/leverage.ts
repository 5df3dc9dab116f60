import { columnsOf } from '../linear-algebra/matrix.ts';
import type { FactoredDesign } from './factored-design.ts';
import { shrinkFactors } from './shrink-factors.ts';

// What 1 − hᵢᵢ may be made of by rounding alone, and an entry of a singular direction, squared.
const ROUNDING = 1e-12;
const SQUARED_ROUNDING = 1e-28;

/**
 * hᵢᵢ = 1/n + (xᵢ − x̄)ᵀ(XᵀX + λI)⁻¹(xᵢ − x̄), X centred: ∂ŷᵢ/∂yᵢ, the pull of yᵢ on its own fit.
 *
 * The n diagonal entries of the hat matrix of ridge with a free intercept; least squares at λ = 0, if
 * not given. Without an intercept the 1/n is absent. At λ = 0 exactly 1, up to a rounding of 10⁻¹²,
 * where only this observation determines some direction; exactly 0 where it determines none. Throws
 * a RangeError for a negative λ. Hoaglin & Welsch 1978; for ridge Walker & Birch 1988.
 */
export function leverage(design: FactoredDesign, lambda = 0): Float64Array {
  const leverages = design.meanShares.slice();
  const kept = shrinkFactors(design.singularValues, lambda);
  columnsOf(design.U).forEach((direction, k) =>
    direction.forEach((u, i) => {
      if (u * u > SQUARED_ROUNDING) leverages[i] = (leverages[i] ?? 0) + (kept[k] ?? 0) * u * u;
    }),
  );
  return lambda === 0 ? leverages.map((h) => (1 - h <= ROUNDING ? 1 : h)) : leverages;
}
