import { nonNegative, positive } from './arguments.ts';
import { softThreshold } from './soft-threshold.ts';

/**
 * argmin over w of ½(v − w)² + scad(w)
 *
 * The soft threshold up to |v| = 2λ, v itself beyond aλ, a steeper line between. `a` above 2, or a
 * RangeError; 3.7 is usual. Fan & Li 2001.
 */
export function scadThreshold(v: number, lambda: number, a: number): number {
  positive('a', a, 2);
  const size = Math.abs(v);
  if (size <= 2 * nonNegative('lambda', lambda)) return softThreshold(v, lambda);
  if (size > a * lambda) return v;
  return softThreshold(v, (a * lambda) / (a - 1)) / (1 - 1 / (a - 1));
}

/** Smoothly clipped absolute deviation: slope λ up to |w| = λ, falling to 0 at aλ, then level. */
export function scad(w: number, lambda: number, a: number): number {
  const size = Math.min(Math.abs(w), positive('a', a, 1) * nonNegative('lambda', lambda));
  if (size <= lambda) return lambda * size;
  return (2 * a * lambda * size - size ** 2 - lambda ** 2) / (2 * (a - 1));
}
