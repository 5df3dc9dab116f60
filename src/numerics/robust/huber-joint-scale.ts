import { nonNegative, positive } from '../arguments.ts';
import { squaredNorm } from '../linear-algebra/vector.ts';
import { huber } from '../losses/huber.ts';
import type { Matrix } from '../problem.ts';
import { targetFor } from '../target.ts';
import { crossing } from './crossing.ts';
import { exactFit, type Fit } from './exact-fit.ts';

/** What Huber's regression with a fitted scale may be told. */
export interface HuberJointScaleOptions {
  /** Beyond this many scales a residual counts as far; 1.35 if not given, above 1. */
  readonly epsilon?: number;
  /** Strength of the squared L2 penalty; 0 if not given. */
  readonly lambda2?: number;
  /** true if not given. */
  readonly intercept?: boolean;
}

/** A fit and the scale of its residuals. */
export interface HuberJointScale {
  readonly w: Float64Array;
  readonly intercept: number;
  /** σ; 0 where the least value is approached as σ falls to 0. */
  readonly scale: number;
  readonly objective: number;
  readonly steps: number;
  readonly converged: boolean;
}

/**
 * argmin over β₀, w, σ > 0 of ½nσ + σ Σ ρ((yᵢ − β₀ − xᵢᵀw)/σ) + ½λ₂‖w‖², ρ Huber's with δ = ε
 *
 * Half the objective of scikit-learn's HuberRegressor, whose alpha is this λ₂. Convex in all at
 * once: for each σ the exact Huber fit with δ = εσ and strength λ₂σ, and the zero of the slope in σ.
 * X is n × p; throws a RangeError for bad data, ε or λ₂. Owen 2007, "A robust hybrid of lasso and ridge".
 */
export function huberJointScale(
  X: Matrix,
  y: ArrayLike<number>,
  { epsilon = 1.35, lambda2 = 0, intercept = true }: HuberJointScaleOptions = {},
): HuberJointScale {
  positive('epsilon', epsilon, 1);
  nonNegative('lambda2', lambda2);
  const fitAt = (scale: number): Fit =>
    exactFit(X, y, huber(epsilon * scale), { lambda2: lambda2 * scale, intercept });
  // Twice the slope in σ of the least value for that σ; it rises with σ.
  const slopeAt = (scale: number): number =>
    fitAt(scale).residual.reduce(
      (sum, r) => sum - Math.min(Math.abs(r) / scale, epsilon) ** 2,
      X.rows,
    );
  const most = Math.sqrt(squaredNorm(targetFor(X, y)) / X.rows) || 1;
  const { scale, steps } = levelScale(slopeAt, most);
  const fit = fitAt(scale || NEGLIGIBLE * most);
  return {
    ...{ w: fit.w, intercept: fit.intercept, scale, steps, converged: fit.converged },
    objective:
      objectiveAt(fit, scale || NEGLIGIBLE * most, epsilon) + (lambda2 * squaredNorm(fit.w)) / 2,
  };
}

const NEGLIGIBLE = 1e-12;

/** Where the slope is 0, at most `most`; 0 where it is positive down to a negligible scale. */
function levelScale(slopeAt: (scale: number) => number, most: number) {
  let low = most;
  while (slopeAt(low) > 0) {
    low /= 8;
    if (low < NEGLIGIBLE * most) return { scale: 0, steps: 0 };
  }
  const { at, steps } = crossing(slopeAt, low, low === most ? most : 8 * low);
  return { scale: at, steps };
}

const objectiveAt = (fit: Fit, scale: number, epsilon: number): number =>
  fit.residual.reduce(
    (sum, r) => sum + huber(epsilon * scale).value(r) / scale,
    (fit.residual.length * scale) / 2,
  );
