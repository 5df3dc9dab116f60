import type { Loss } from '../loss.ts';

/** The loss of least absolute deviations. */
export interface Absolute extends Loss {
  readonly name: 'absolute';
}

/** ρ(r) = |r|: every observation pulls with the same force, however far; its center is the median. */
export const absolute = (): Absolute => ({
  name: 'absolute',
  value: Math.abs,
  slope: Math.sign,
  curvature: () => 0,
  weight: (r) => 1 / Math.abs(r),
  smoothness: Infinity,
  convex: true,
});
