import { addScaled, norm, scale } from './vector.ts';

/**
 * The angle between two vectors in degrees, from 0 to 180; NaN where one is 0.
 *
 * Twice the arc whose tangent is ‖u − v‖/‖u + v‖ for unit vectors, which keeps the digits of a small
 * angle, unlike its cosine. Kahan 2006.
 */
export function angleBetween(a: Float64Array, b: Float64Array): number {
  const [difference, sum] = [a.slice(), a.slice()];
  scale(difference, 1 / norm(a));
  scale(sum, 1 / norm(a));
  addScaled(difference, -1 / norm(b), b);
  addScaled(sum, 1 / norm(b), b);
  return (Math.atan2(norm(difference), norm(sum)) * 360) / Math.PI;
}
