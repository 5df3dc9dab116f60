import { nonNegative } from '../arguments.ts';

/**
 * dⱼ² / (dⱼ² + λ): what share of least squares ridge keeps along each singular direction of X.
 *
 * Half where dⱼ² = λ. 0 where dⱼ = 0, at λ = 0 too, since the shortest solution stays at 0 there; all
 * 0 at λ = ∞. Throws a RangeError for a negative λ. Hastie, Tibshirani & Friedman 2009, (3.47).
 */
export const shrinkFactors = (singularValues: Float64Array, lambda: number): Float64Array =>
  ridgeGains(singularValues, lambda).map((gain, j) => gain * (singularValues[j] ?? NaN));

/**
 * dⱼ / (dⱼ² + λ): the ridge weight along vⱼ for a target uⱼ, so that β̂ = Σ vⱼ · gainⱼ · uⱼᵀy
 *
 * 1 / dⱼ at λ = 0, and 0 where dⱼ = 0: the pseudoinverse. All 0 at λ = ∞.
 */
export function ridgeGains(singularValues: Float64Array, lambda: number): Float64Array {
  if (lambda !== Infinity) nonNegative('lambda', lambda);
  return singularValues.map((value) => (value === 0 ? 0 : 1 / (value + lambda / value)));
}

/**
 * λ / (d² + λ): what share of least squares ridge takes away, 1 less the factor, to full accuracy.
 *
 * 1 where d = 0, and everywhere at λ = ∞. Throws a RangeError for a negative λ.
 */
export function missedShares(singularValues: Float64Array, lambda: number): Float64Array {
  const strength = lambda === Infinity ? lambda : nonNegative('lambda', lambda);
  return singularValues.map((value) => (value === 0 ? 1 : 1 / (1 + value ** 2 / strength)));
}
