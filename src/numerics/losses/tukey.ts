import { positive } from '../arguments.ts';
import type { Loss } from '../loss.ts';

/** Tukey's bisquare, which gives far observations up. */
export interface Tukey extends Loss {
  readonly name: 'tukey';
  readonly c: number;
}

/**
 * ρ(r) = c²/6 · (1 − (1 − (r/c)²)³) for |r| ≤ c, else c²/6: beyond c an observation does not pull.
 *
 * Also called biweight. c is in the units of r; 4.685 keeps 95 % of the efficiency at normal errors
 * of scale 1. Throws a RangeError for a c that is not positive. Beaton & Tukey 1974.
 */
export function tukey(c = 4.685): Tukey {
  positive('c', c);
  const most = (c * c) / 6;
  // 1 − (r/c)², and 0 beyond c. Products and not powers: engines compute those by logarithms.
  const closeness = (r: number): number => Math.max(0, 1 - (r / c) * (r / c));
  const weight = (r: number): number => closeness(r) * closeness(r);
  return {
    name: 'tukey',
    c,
    value: (r) => most * (1 - closeness(r) * weight(r)),
    slope: (r) => r * weight(r),
    curvature: (r) => closeness(r) * (5 * closeness(r) - 4),
    weight,
    smoothness: 1,
    convex: false,
  };
}
