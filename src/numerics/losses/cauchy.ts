import { positive } from '../arguments.ts';
import type { Loss } from '../loss.ts';

/**
 * ρ(r) = ½c² ln(1 + (r/c)²): the likelihood of Cauchy errors; far observations pull ever less.
 *
 * c is in the units of r; 2.385 keeps 95 % of the efficiency at normal errors of scale 1. Throws a
 * RangeError for a c that is not positive.
 */
export function cauchy(c = 2.385): Loss {
  positive('c', c);
  const spread = (r: number): number => 1 + (r / c) ** 2;
  return {
    name: 'cauchy',
    value: (r) => (c ** 2 / 2) * Math.log1p((r / c) ** 2),
    slope: (r) => r / spread(r),
    curvature: (r) => (2 - spread(r)) / spread(r) ** 2,
    weight: (r) => 1 / spread(r),
    smoothness: 1,
    convex: false,
  };
}
