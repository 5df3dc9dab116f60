import { oneForEach } from '../arguments.ts';
import { matVec, transposedMatVec } from '../linear-algebra/matrix.ts';
import { addScaled, dot, squaredNorm, vectorFrom } from '../linear-algebra/vector.ts';
import { effectiveDegreesOfFreedom } from './effective-degrees-of-freedom.ts';
import { weightedMean, type FactoredDesign } from './factored-design.ts';
import { leverage } from './leverage.ts';
import { ridgeGains } from './shrink-factors.ts';

// Residuals that are together smaller than this share of y could be rounding alone.
const ROUNDING = 1e-13;

/** A ridge or least squares fit, with what its diagnostics are made of. */
export interface LinearFit {
  readonly design: FactoredDesign;
  readonly lambda: number;
  readonly w: Float64Array;
  /** 0 where none is fitted. */
  readonly intercept: number;
  /** n: √vᵢ (yᵢ − ŷᵢ), the plain residual where no observation weights v were given. */
  readonly residual: Float64Array;
  /** n */
  readonly leverage: Float64Array;
  /** Σ vᵢ (yᵢ − ŷᵢ)² */
  readonly rss: number;
  /** Σ vᵢ (yᵢ − ȳ)²; without an intercept Σ vᵢ yᵢ². */
  readonly totalSumOfSquares: number;
  readonly effectiveDegreesOfFreedom: number;
}

/**
 * argmin over β₀, β of ½ Σ vᵢ (yᵢ − β₀ − xᵢᵀβ)² + ½λ‖β‖², from a design that is factored already.
 *
 * λ = 0, if not given, is least squares, of minimum norm where columns depend on each other. At λ = 0
 * a residual is exactly 0 where the fit has to pass through the observation (leverage 1) and where all
 * residuals could be rounding (‖e‖ ≤ 10⁻¹³‖y‖). Throws a RangeError for a negative λ, and for a y
 * that is not n finite numbers.
 */
export function linearFit(design: FactoredDesign, y: ArrayLike<number>, lambda = 0): LinearFit {
  const target = vectorFrom(oneForEach('y', y, design.U.rows, 'rows of X'), 'y');
  const targetMean = weightedMean(target, design.meanShares);
  const working = weighted(design, target, targetMean);
  const projected = transposedMatVec(design.U, working);
  const gains = ridgeGains(design.singularValues, lambda);
  const along = projected.map((part, k) => part * (gains[k] ?? NaN));
  const leverages = leverage(design, lambda);
  const residual = residualOf(design, working, along);
  if (lambda === 0) clearRounding(residual, leverages, weighted(design, target, 0));
  const w = matVec(design.V, along);
  return {
    ...{ design, lambda, w, intercept: targetMean - dot(design.columnMeans, w) },
    ...{ residual, leverage: leverages, rss: squaredNorm(residual) },
    totalSumOfSquares: squaredNorm(working),
    effectiveDegreesOfFreedom: effectiveDegreesOfFreedom(design, lambda),
  };
}

/** √v ∘ (y − centre) */
const weighted = ({ rootWeights }: FactoredDesign, y: Float64Array, centre: number): Float64Array =>
  y.map((value, i) => (value - centre) * (rootWeights[i] ?? NaN));

/** y − U diag(d) along: from the projections, which are accurate however ill-conditioned X is. */
function residualOf(
  { U, singularValues }: FactoredDesign,
  working: Float64Array,
  along: Float64Array,
): Float64Array {
  const residual = matVec(
    U,
    along.map((part, k) => -part * (singularValues[k] ?? NaN)),
  );
  addScaled(residual, 1, working);
  return residual;
}

/** Sets residuals to 0, in place, that least squares makes 0 but for rounding. */
function clearRounding(residual: Float64Array, leverages: Float64Array, y: Float64Array): void {
  leverages.forEach((h, i) => {
    if (h === 1) residual[i] = 0;
  });
  if (squaredNorm(residual) <= ROUNDING ** 2 * squaredNorm(y)) residual.fill(0);
}
