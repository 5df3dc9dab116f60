import { nonNegative, oneForEach } from '../arguments.ts';
import { vectorFrom } from '../linear-algebra/vector.ts';
import type { SeparablePenalty } from '../problem.ts';
import { separable } from '../separable.ts';
import { softThreshold } from '../soft-threshold.ts';

/** The penalty of the adaptive lasso. */
export interface WeightedL1 extends SeparablePenalty {
  readonly name: 'weighted-l1';
  readonly lambda: number;
  /** How much of λ each weight bears. */
  readonly factors: Float64Array;
}

/**
 * λ Σ factorⱼ|wⱼ|
 *
 * As L1, with a strength for each weight: 0 leaves a weight free, and 1/|an estimate| makes the
 * adaptive lasso. The factors are used as given; glmnet's penalty.factor is rescaled to sum to p.
 * Throws a RangeError for a strength or a factor that is negative or not finite, and for weights
 * that are not as many as the factors. Zou 2006.
 */
export function weightedL1(lambda: number, factors: ArrayLike<number>): WeightedL1 {
  nonNegative('lambda', lambda);
  const given = vectorFrom(factors, 'factors');
  const strengths = given.map((factor, j) => lambda * nonNegative(`factors[${j}]`, factor));
  return separable(
    { name: 'weighted-l1', lambda, factors: given },
    {
      value(w) {
        oneForEach('factors', strengths, w.length, 'weights');
        return w.reduce((sum, weight, j) => sum + (strengths[j] ?? 0) * Math.abs(weight), 0);
      },
      prox: (v, stepSize, j) => softThreshold(v, (strengths[j] ?? NaN) * stepSize),
      slopes(weight, j) {
        const strength = strengths[j] ?? NaN;
        return {
          left: weight > 0 ? strength : -strength,
          right: weight < 0 ? -strength : strength,
        };
      },
    },
  );
}
