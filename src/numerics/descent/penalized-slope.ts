import { nonNegative, oneForEach } from '../arguments.ts';
import type { Slope } from './slope.ts';

/** Strengths, one for each weight; 0 for a weight that is left alone. */
export interface SlopePenalty {
  readonly lambda1?: ArrayLike<number>;
  readonly lambda2?: ArrayLike<number>;
}

/**
 * gradient + λ₁ ∘ sign(w) + λ₂ ∘ w: the gradient of the loss plus Σ λ₁|w| + ½λ₂w², with sign(0) = 0
 *
 * The penalty stands in the loss, as a framework's regularizer does, and the optimizer knows nothing
 * of it. A subgradient of |w| makes no exact zeros. Throws a RangeError for a negative strength, or
 * another number of them than of weights.
 */
export function penalizedSlope(slope: Slope, { lambda1, lambda2 }: SlopePenalty): Slope {
  const kinks = strengthsFor(slope, 'lambda1', lambda1);
  const springs = strengthsFor(slope, 'lambda2', lambda2);
  return {
    dimension: slope.dimension,
    gradientInto(gradient, w, step) {
      slope.gradientInto(gradient, w, step);
      for (let j = 0; j < w.length; j += 1) {
        const weight = w[j] ?? 0;
        const pull = (kinks[j] ?? 0) * Math.sign(weight) + (springs[j] ?? 0) * weight;
        gradient[j] = (gradient[j] ?? 0) + pull;
      }
    },
  };
}

const strengthsFor = (
  { dimension }: Slope,
  name: string,
  given: ArrayLike<number> = new Float64Array(dimension),
): Float64Array =>
  Float64Array.from(oneForEach(name, given, dimension, 'weights'), (strength, j) =>
    nonNegative(`${name}[${j}]`, strength),
  );
