import { finite, nonNegative, positive } from '../arguments.ts';
import { squaredNorm } from '../linear-algebra/vector.ts';
import type { RidgeTruth } from './ridge-truth.ts';

/** Up to which λ ridge is known to beat least squares, whatever the singular values. */
export interface GuaranteedGain {
  /**
   * σ²/α²max: E‖β̂ − β‖² falls all the way for 0 < λ < this, since each term of its slope
   * 2 Σ d² (λα² − σ²) / (d² + λ)³ is negative. Hoerl & Kennard 1970, theorem 4.3.
   */
  readonly decreasingBelow: number;
  /**
   * 2σ²/α²max: for 0 < λ ≤ this E‖β̂ − β‖² is below that of least squares, and so is its part along
   * each direction, which stays below for λ (α² − σ²/d²) < 2σ².
   */
  readonly betterUpTo: number;
  /**
   * 2σ²/‖β‖²: for 0 < λ ≤ this every combination cᵀβ̂ has a smaller expected squared error: least
   * squares' matrix E(β̂ − β)(β̂ − β)ᵀ less that of ridge is positive definite. Theobald 1974.
   */
  readonly everyCombinationBetterUpTo: number;
}

/**
 * The existence theorem: with any noise, some λ > 0 has a smaller E‖β̂ − β‖² than least squares.
 *
 * For X of full column rank and σ² > 0, whatever β; sufficient, so a larger λ may be better still. It
 * does not give λ to one who does not know β and σ². Without noise all three are 0, with β = 0 all
 * are ∞. Where X lacks rank, all is meant of the part of β that the shortest solution estimates.
 */
export function guaranteedGain({
  signal,
  singularValues,
  noiseVariance,
}: RidgeTruth): GuaranteedGain {
  const seen = signal.filter((_, j) => (singularValues[j] ?? 0) > 0);
  const strongest = Math.max(0, ...seen.map((alpha) => alpha * alpha));
  const below = (power: number): number => (noiseVariance === 0 ? 0 : noiseVariance / power);
  return {
    decreasingBelow: below(strongest),
    betterUpTo: 2 * below(strongest),
    everyCombinationBetterUpTo: 2 * below(squaredNorm(seen)),
  };
}

/**
 * 2σ² / (β² − σ²/Σx²): the λ > 0 at which a single weight's error is that of least squares again.
 *
 * Ridge is better below it and worse above; ∞ where the weight is so small, Σx² β² ≤ σ², that every
 * λ is better. The best λ is σ²/β², with E(β̂ − β)² = σ²β² / (σ² + Σx² β²). Throws a RangeError where
 * Σx² is not above 0, or σ² negative.
 */
export function breakEvenLambda(beta: number, sumOfSquares: number, noiseVariance: number): number {
  finite('beta', beta);
  positive('sumOfSquares', sumOfSquares);
  nonNegative('noiseVariance', noiseVariance);
  const excess = beta ** 2 - noiseVariance / sumOfSquares;
  return excess > 0 ? (2 * noiseVariance) / excess : Infinity;
}
