import { positive } from '../arguments.ts';
import type { Loss } from '../loss.ts';

/**
 * ρ(r) = c²(1 − exp(−½(r/c)²)): the pull fades as a normal density does.
 *
 * c is in the units of r; 2.11 keeps 95 % of the efficiency at normal errors of scale 1. Throws a
 * RangeError for a c that is not positive. Dennis & Welsch 1978.
 */
export function welsch(c = 2.11): Loss {
  positive('c', c);
  const fading = (r: number): number => Math.exp(-((r / c) ** 2) / 2);
  return {
    name: 'welsch',
    value: (r) => -(c ** 2) * Math.expm1(-((r / c) ** 2) / 2),
    slope: (r) => r * fading(r),
    curvature: (r) => (1 - (r / c) ** 2) * fading(r),
    weight: fading,
    smoothness: 1,
    convex: false,
  };
}
