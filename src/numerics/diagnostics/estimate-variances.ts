import { dot, squaredNorm } from '../linear-algebra/vector.ts';
import { matVec, transposedMatVec } from '../linear-algebra/matrix.ts';
import type { FactoredDesign } from './factored-design.ts';
import type { Defined } from './ratio.ts';

// How far from the row space of X, relative to its length, a combination of weights may be by rounding.
const ROUNDING = 1e-8;

/** Var(w) and Var(β₀) of least squares in units of σ². */
export interface EstimateVariances {
  /** p; null for a weight that dependent columns leave undetermined. */
  readonly w: readonly Defined[];
  /** null where it is undetermined or none is fitted. */
  readonly intercept: Defined;
}

/** The diagonal of (XᵀX)⁻¹, X centred, and 1/n + x̄ᵀ(XᵀX)⁻¹x̄: the variances of the estimates over σ². */
export function estimateVariances(design: FactoredDesign): EstimateVariances {
  const { columnMeans, meanShares, rootWeights } = design;
  const w = Array.from(columnMeans, (_, j) =>
    varianceAlong(
      design,
      columnMeans.map((__, other) => (other === j ? 1 : 0)),
    ),
  );
  const ofSlope = varianceAlong(design, columnMeans);
  const ofMean = dot(
    meanShares,
    meanShares.map((share, i) => share / (rootWeights[i] ?? NaN) ** 2),
  );
  return { w, intercept: design.intercept && ofSlope !== null ? ofMean + ofSlope : null };
}

/** aᵀ(XᵀX)⁺a; null where aᵀw is not determined because a is not in the row space of X. */
function varianceAlong(design: FactoredDesign, a: Float64Array): Defined {
  const along = transposedMatVec(design.V, a).fill(0, design.rank);
  if (design.rank < a.length) {
    const explained = matVec(design.V, along);
    const missing = a.map((value, j) => value - (explained[j] ?? NaN));
    if (squaredNorm(missing) > ROUNDING ** 2 * squaredNorm(a)) return null;
  }
  return squaredNorm(
    along.map((part, k) => (part === 0 ? 0 : part / (design.singularValues[k] ?? NaN))),
  );
}
