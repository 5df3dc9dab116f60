import type { Loss } from '../loss.ts';

/** The loss of least squares. */
export interface Squared extends Loss {
  readonly name: 'squared';
}

/** ρ(r) = ½r²: the pull ψ(r) = r grows without bound, so that one far observation can rule the fit. */
export const squared = (): Squared => ({
  name: 'squared',
  value: (r) => (r * r) / 2,
  slope: (r) => r,
  curvature: () => 1,
  weight: () => 1,
  smoothness: 1,
  convex: true,
});
