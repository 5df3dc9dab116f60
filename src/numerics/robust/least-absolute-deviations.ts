import { absolute } from '../losses/absolute.ts';
import { pinball } from '../losses/pinball.ts';
import type { Matrix } from '../problem.ts';
import { exactFit, type Fit, type FitOptions } from './exact-fit.ts';

/**
 * argmin over β₀, w of Σ |yᵢ − β₀ − xᵢᵀw| + λ₁‖w‖₁ + ½λ₂‖w‖²: median regression
 *
 * Exact; without penalty it goes through at least as many points as there are weights. Often several
 * fits are equally good: `unique` says so. No observation's height rules it, but one far out in X
 * can. Throws a RangeError for bad data or strengths. Boscovich 1757; Barrodale & Roberts 1973.
 */
export const leastAbsoluteDeviations = (
  X: Matrix,
  y: ArrayLike<number>,
  options: FitOptions = {},
): Fit => exactFit(X, y, absolute(), options);

/**
 * argmin over β₀, w of Σ ρ_τ(yᵢ − β₀ − xᵢᵀw) + λ₁‖w‖₁ + ½λ₂‖w‖², with the pinball loss ρ_τ
 *
 * A share τ of the observations ends below the fit. At τ = ½ the objective is half that of least
 * absolute deviations. Throws a RangeError for a τ outside 0 < τ < 1. Koenker & Bassett 1978.
 */
export const quantileRegression = (
  X: Matrix,
  y: ArrayLike<number>,
  tau: number,
  options: FitOptions = {},
): Fit => exactFit(X, y, pinball(tau), options);
