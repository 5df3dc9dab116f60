import { missedShares, ridgeGains } from '../diagnostics/shrink-factors.ts';
import type { RidgeTruth } from './ridge-truth.ts';

/** An expected squared error and its two parts. */
export interface SquaredErrorParts {
  readonly biasSquared: number;
  readonly variance: number;
  /** biasSquared + variance */
  readonly mse: number;
}

/** How far ridge is from the truth on average over the noise. */
export interface RidgeError {
  /** ‖E β̂ − β‖², tr Var(β̂) and E‖β̂ − β‖². */
  readonly weights: SquaredErrorParts;
  /** The same for the rows of X: of E‖X(β̂ − β)‖² / n. */
  readonly prediction: SquaredErrorParts;
  /** The parts of `weights` along each singular direction; the unseen part of β is in none of them. */
  readonly directions: readonly SquaredErrorParts[];
}

/**
 * bias² = Σ (λ αⱼ / (dⱼ² + λ))², variance = σ² Σ (dⱼ / (dⱼ² + λ))²: the error of ridge at λ, exactly.
 *
 * For the objective ½‖y − Xw‖² + ½λ‖w‖². At λ = 0 least squares of minimum norm, at λ = ∞ the bias of
 * answering 0. Throws a RangeError for a negative λ. Hoerl & Kennard 1970, section 4.
 */
export function biasVariance(truth: RidgeTruth, lambda: number): RidgeError {
  const { singularValues, signal, noiseVariance, unseen, rows } = truth;
  const missed = missedShares(singularValues, lambda);
  const gains = ridgeGains(singularValues, lambda);
  const directions = Array.from(signal, (alpha, j) =>
    parts(((missed[j] ?? NaN) * alpha) ** 2, noiseVariance * (gains[j] ?? NaN) ** 2),
  );
  const total = (weightOf: (j: number) => number, beside: number): SquaredErrorParts =>
    directions.reduce(
      (sum, { biasSquared, variance }, j) =>
        parts(sum.biasSquared + weightOf(j) * biasSquared, sum.variance + weightOf(j) * variance),
      parts(beside, 0),
    );
  return {
    weights: total(() => 1, unseen),
    prediction: total((j) => (singularValues[j] ?? NaN) ** 2 / rows, 0),
    directions,
  };
}

const parts = (biasSquared: number, variance: number): SquaredErrorParts => ({
  biasSquared,
  variance,
  mse: biasSquared + variance,
});
