import { positive } from '../arguments.ts';
import type { Loss } from '../loss.ts';

/**
 * ρ(r) = δ²(√(1 + (r/δ)²) − 1): Huber's shape without a corner in ψ.
 *
 * Throws a RangeError for a δ that is not positive. Charbonnier et al. 1997.
 */
export function pseudoHuber(delta = 1): Loss {
  positive('delta', delta);
  const root = (r: number): number => Math.hypot(1, r / delta);
  return {
    name: 'pseudo-huber',
    // Without the difference of two near numbers at small r.
    value: (r) => (r * r) / (1 + root(r)),
    slope: (r) => r / root(r),
    curvature: (r) => root(r) ** -3,
    weight: (r) => 1 / root(r),
    smoothness: 1,
    convex: true,
  };
}
