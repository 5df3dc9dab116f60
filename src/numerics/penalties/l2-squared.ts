import { nonNegative } from '../arguments.ts';
import { squaredNorm } from '../linear-algebra/vector.ts';
import type { SeparablePenalty } from '../problem.ts';
import { separable } from '../separable.ts';

/** The penalty of ridge regression and, as a gradient, of weight decay. */
export interface L2Squared extends SeparablePenalty {
  readonly name: 'l2-squared';
  readonly lambda: number;
}

/**
 * ½λ‖w‖² = ½λ Σwⱼ²
 *
 * Its slope λw vanishes at 0: it shrinks by a factor 1 / (1 + λ · stepSize) and never to zero.
 * Throws a RangeError for a negative or infinite λ. Hoerl & Kennard 1970.
 */
export function l2Squared(lambda: number): L2Squared {
  nonNegative('lambda', lambda);
  return separable(
    { name: 'l2-squared', lambda },
    {
      // Not 0 · ∞ for weights that cannot be squared.
      value: (w) => (lambda === 0 ? 0 : (lambda * squaredNorm(w)) / 2),
      prox: (v, stepSize) => v / (1 + lambda * stepSize),
      slopes: (weight) => ({ left: lambda * weight, right: lambda * weight }),
    },
  );
}
