import { largestMagnitude } from '../linear-algebra/vector.ts';
import type { Loss } from '../loss.ts';
import { crossing } from './crossing.ts';
import { medianAbsoluteDeviation } from './median.ts';

/** Σ ρ(rᵢ/scale); at scale ∞ nothing. */
export function totalLoss(residual: Float64Array, scale: number, loss: Loss): number {
  let sum = 0;
  for (let i = 0; i < residual.length; i += 1) sum += loss.value((residual[i] ?? NaN) / scale);
  return sum;
}

/**
 * The s > 0 at which Σ ρ(rᵢ/s) = allowed: an M-estimate of scale, for a bounded ρ
 *
 * 0 where so many residuals are 0 that even the smallest s allows more. Huber 1964.
 */
export function mScale(residual: Float64Array, loss: Loss, allowed: number): number {
  const room = (scale: number): number => allowed - totalLoss(residual, scale, loss);
  const largest = largestMagnitude(residual);
  if (largest === 0 || room(1e-14 * largest) >= 0) return 0;
  let low = medianAbsoluteDeviation(residual) || largest;
  while (room(low) > 0) low /= 2;
  let high = low * 2;
  while (room(high) < 0) high *= 2;
  return crossing(room, low, high).at;
}
