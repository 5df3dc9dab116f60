import type { Matrix } from '../problem.ts';

/**
 * A sum of terms, each pulling with a force that grows in a line and is clamped.
 *
 * Term k costs cₖ(rₖ) at rₖ = targetₖ − aₖᵀw, with slope cₖ′(r) = clamp(stiffnessₖ · r, lowₖ, highₖ).
 * One form for much: ½r² (no bounds), Huber (±δ), |r| (stiffness ∞, ±1), quantiles (τ − 1 and τ), and
 * with a row of the identity and target 0, a penalty: squared L2 (stiffness λ), L1 (∞, ±λ).
 */
export interface ClampedPulls {
  /** N × m, a row for each term. */
  readonly A: Matrix;
  /** N */
  readonly targets: Float64Array;
  /** N, not negative; ∞ makes a kink at 0. */
  readonly stiffness: Float64Array;
  /** N, not positive; finite where the stiffness is not. */
  readonly low: Float64Array;
  /** N, not negative; finite where the stiffness is not. */
  readonly high: Float64Array;
}

/** What one kind of term does. */
export interface Pull {
  readonly stiffness: number;
  readonly low: number;
  readonly high: number;
}

/** c(r) */
export function pullCost({ stiffness, low, high }: Pull, r: number): number {
  const bound = r < 0 ? low : high;
  if (stiffness === Infinity) return bound * r;
  if (Math.abs(stiffness * r) <= Math.abs(bound)) return (stiffness * r * r) / 2;
  return bound * (r - bound / stiffness / 2);
}

/** The pull of term k. */
export const pullOf = ({ stiffness, low, high }: ClampedPulls, k: number): Pull => ({
  stiffness: stiffness[k] ?? NaN,
  low: low[k] ?? NaN,
  high: high[k] ?? NaN,
});
