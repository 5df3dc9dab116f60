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
  // 1 − (r/c)², and 0 beyond c
  const closeness = (r: number): number => Math.max(0, 1 - (r / c) ** 2);
  return {
    name: 'tukey',
    c,
    value: (r) => (c ** 2 / 6) * (1 - closeness(r) ** 3),
    slope: (r) => r * closeness(r) ** 2,
    curvature: (r) => closeness(r) * (5 * closeness(r) - 4),
    weight: (r) => closeness(r) ** 2,
    smoothness: 1,
    convex: false,
  };
}
