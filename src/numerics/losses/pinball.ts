import type { Loss } from '../loss.ts';

/** The loss whose minimizers are quantiles. */
export interface Pinball extends Loss {
  readonly name: 'pinball';
  readonly tau: number;
}

/**
 * ρ(r) = τr for r ≥ 0, (τ − 1)r for r < 0: minimized by the τ-quantile, at τ = ½ by the median.
 *
 * At τ = ½ it is half the absolute error. At the kink ψ is the middle of its interval. Throws a
 * RangeError for a τ outside 0 < τ < 1. Koenker & Bassett 1978.
 */
export function pinball(tau = 0.5): Pinball {
  if (!(tau > 0 && tau < 1)) throw new RangeError(`tau is ${tau}: give a number between 0 and 1.`);
  const slope = (r: number): number => {
    if (r === 0) return tau - 0.5;
    return r > 0 ? tau : tau - 1;
  };
  return {
    name: 'pinball',
    tau,
    value: (r) => r * (r < 0 ? tau - 1 : tau),
    slope,
    curvature: () => 0,
    weight: (r) => (r === 0 ? Infinity : slope(r) / r),
    smoothness: Infinity,
    convex: true,
  };
}
