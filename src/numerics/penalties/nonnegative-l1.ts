import { nonNegative } from '../arguments.ts';
import type { SeparablePenalty } from '../problem.ts';
import { separable } from '../separable.ts';

/** The penalty of the nonnegative lasso. */
export interface NonnegativeL1 extends SeparablePenalty {
  readonly name: 'nonnegative-l1';
  readonly lambda: number;
}

/**
 * λ Σwⱼ subject to w ≥ 0: infinite where a weight is negative.
 *
 * Prox: the soft threshold, and 0 for what is negative. λ = 0 leaves the constraint alone, as in
 * nonnegative least squares. Throws a RangeError for a negative or infinite λ. Efron et al. 2004,
 * section 3.4.
 */
export function nonnegativeL1(lambda: number): NonnegativeL1 {
  nonNegative('lambda', lambda);
  return separable(
    { name: 'nonnegative-l1', lambda },
    {
      value: (w) =>
        w.some((weight) => weight < 0) ? Infinity : lambda * w.reduce((sum, v) => sum + v, 0),
      prox: (v, stepSize) => Math.max(v - lambda * stepSize, 0),
      slopes: (weight) => ({
        left: weight > 0 ? lambda : -Infinity,
        right: weight < 0 ? -Infinity : lambda,
      }),
    },
  );
}
