// Two features of length 1 with a given correlation and given least-squares weights: what items and
// prose compute of them.
import { correlatedPair } from '#numerics/correlated-pair.ts';
import { lars } from '#numerics/paths/lars.ts';
import { lassoPath } from '#numerics/paths/lasso-path.ts';
import { ridge } from '#numerics/solvers/cholesky-ridge.ts';

export type Two = readonly [number, number];

/** The ridge weights. */
export function ridgeOfPair(correlation: number, free: Two, lambda: number): Two {
  const { X, y } = correlatedPair(correlation, free);
  const [one = NaN, two = NaN] = ridge(X, y, lambda).w;
  return [one, two];
}

/** The lasso weights. */
export function lassoOfPair(correlation: number, free: Two, lambda: number): Two {
  const { X, y } = correlatedPair(correlation, free);
  const [one = NaN, two = NaN] = lassoPath(X, y, [lambda])[0]?.w ?? [];
  return [one, two];
}

/** λ at which the second ridge weight is 0: where (1 + λ) x₂ᵀy = ρ x₁ᵀy; no such λ > 0 where not above 0. */
export const ridgeCrossing = (correlation: number, [first, second]: Two): number =>
  (correlation * (first + correlation * second)) / (correlation * first + second) - 1;

/** The smallest λ at which the lasso has the second weight at 0, for a first one that leaves 0 before it. */
export function lassoEntry(correlation: number, free: Two): number {
  const { X, y } = correlatedPair(correlation, free);
  const entry = lars(X, y).knots.find(({ move }) => move?.column === 1 && move.joins);
  return entry?.lambda ?? NaN;
}
