import { nonNegative } from '../arguments.ts';
import { softThreshold } from '../soft-threshold.ts';
import { separable } from '../separable.ts';
import type { SeparablePenalty } from '../problem.ts';

/** The penalty of the lasso. */
export interface L1 extends SeparablePenalty {
  readonly name: 'l1';
  readonly lambda: number;
}

/**
 * λ‖w‖₁ = λ Σ|wⱼ|
 *
 * Prox: soft threshold at λ · stepSize. At 0 the slope is the interval [−λ, λ]: a pull weaker than
 * λ cannot move a weight away. Throws a RangeError for a negative or infinite λ. Tibshirani 1996.
 */
export function l1(lambda: number): L1 {
  nonNegative('lambda', lambda);
  return separable(
    { name: 'l1', lambda },
    {
      value: (w) => lambda * w.reduce((sum, weight) => sum + Math.abs(weight), 0),
      prox: (v, stepSize) => softThreshold(v, lambda * stepSize),
      slopes: (weight) => ({
        left: weight > 0 ? lambda : -lambda,
        right: weight < 0 ? -lambda : lambda,
      }),
    },
  );
}
