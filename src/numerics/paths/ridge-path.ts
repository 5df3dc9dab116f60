import { effectiveDegreesOfFreedom } from '../diagnostics/effective-degrees-of-freedom.ts';
import { missedShares, ridgeGains, shrinkFactors } from '../diagnostics/shrink-factors.ts';
import { matVec, transposedMatVec } from '../linear-algebra/matrix.ts';
import { svd, type Svd } from '../linear-algebra/svd.ts';
import { addScaled, squaredNorm } from '../linear-algebra/vector.ts';
import type { Matrix } from '../problem.ts';
import { targetFor } from '../target.ts';

/**
 * Ridge of one data set for every λ ≥ 0: λ = 0 is least squares of minimum norm, λ = ∞ all zeros.
 *
 * Vectors over directions have k = min(n, p) entries, in the order of the singular values d. Each
 * function of λ throws a RangeError where λ is negative or NaN.
 */
export interface RidgePath {
  /** X = U diag(d) Vᵀ */
  readonly factors: Svd;
  /** Uᵀy; 0 in directions where d = 0. */
  readonly projections: Float64Array;
  /** y − UUᵀy: n entries that no weights explain. */
  readonly unexplained: Float64Array;
  /** d² / (d² + λ), by which each direction of the least-squares fit shrinks; 0 where d = 0. */
  shrinkFactors(lambda: number): Float64Array;
  /** λ / (d² + λ), which is 1 less that, to full relative accuracy; 1 where d = 0. */
  missedShares(lambda: number): Float64Array;
  /** w(λ) = V diag(d / (d² + λ)) Uᵀy: p weights. */
  weights(lambda: number): Float64Array;
  /** tr Hλ = Σ d² / (d² + λ); an intercept would add 1. */
  effectiveDegreesOfFreedom(lambda: number): number;
  /** ‖w(λ)‖² */
  squaredNorm(lambda: number): number;
  /** ‖y − Xw(λ)‖² */
  residualSumOfSquares(lambda: number): number;
}

/**
 * w(λ) = V diag(d / (d² + λ)) Uᵀy for all λ, from one singular value decomposition of X.
 *
 * X is n × p and y has n entries, prepared by `designFor`: there is no intercept here. The objective
 * is ½‖y − Xw‖² + ½λ‖w‖². Throws a RangeError where y does not fit X. Hastie, Tibshirani & Friedman
 * 2009, section 3.4.1.
 */
export function ridgePath(X: Matrix, y: ArrayLike<number>): RidgePath {
  const target = targetFor(X, y);
  const factors = svd(X);
  const projections = transposedMatVec(factors.U, target).fill(0, factors.rank);
  const unexplained = target.slice();
  addScaled(unexplained, -1, matVec(factors.U, projections));
  return pathOf(factors, projections, unexplained);
}

function pathOf(factors: Svd, projections: Float64Array, unexplained: Float64Array): RidgePath {
  const { singularValues: d, V } = factors;
  const turned = (gains: Float64Array): Float64Array =>
    gains.map((gain, j) => gain * (projections[j] ?? NaN));
  return {
    ...{ factors, projections, unexplained },
    shrinkFactors: (lambda) => shrinkFactors(d, lambda),
    missedShares: (lambda) => missedShares(d, lambda),
    weights: (lambda) => matVec(V, turned(ridgeGains(d, lambda))),
    effectiveDegreesOfFreedom: (lambda) =>
      effectiveDegreesOfFreedom({ singularValues: d, intercept: false }, lambda),
    squaredNorm: (lambda) => squaredNorm(turned(ridgeGains(d, lambda))),
    residualSumOfSquares: (lambda) =>
      squaredNorm(unexplained) + squaredNorm(turned(missedShares(d, lambda))),
  };
}
