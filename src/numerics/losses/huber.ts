import { positive } from '../arguments.ts';
import type { Loss } from '../loss.ts';

/** The squared error near 0 and the absolute error far off. */
export interface Huber extends Loss {
  readonly name: 'huber';
  readonly delta: number;
}

/**
 * ρ(r) = ½r² for |r| ≤ δ, else δ|r| − ½δ²: no observation pulls harder than δ.
 *
 * δ is in the units of r; 1.345 keeps 95 % of the efficiency at normal errors of scale 1. ψ′ at the
 * kink is taken from outside. Throws a RangeError for a δ that is not positive. Huber 1964.
 */
export function huber(delta = 1.345): Huber {
  positive('delta', delta);
  return {
    name: 'huber',
    delta,
    value: (r) => (Math.abs(r) <= delta ? (r * r) / 2 : delta * Math.abs(r) - delta ** 2 / 2),
    slope: (r) => Math.min(Math.max(r, -delta), delta),
    curvature: (r) => (Math.abs(r) < delta ? 1 : 0),
    weight: (r) => (Math.abs(r) <= delta ? 1 : delta / Math.abs(r)),
    smoothness: 1,
    convex: true,
  };
}
