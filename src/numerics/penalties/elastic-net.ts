import { nonNegative } from '../arguments.ts';
import type { SeparablePenalty } from '../problem.ts';
import { separable } from '../separable.ts';
import { l1 } from './l1.ts';
import { l2Squared } from './l2-squared.ts';

/** The penalty of the elastic net. */
export interface ElasticNet extends SeparablePenalty {
  readonly name: 'elastic-net';
  readonly lambda1: number;
  readonly lambda2: number;
}

/**
 * λ₁‖w‖₁ + ½λ₂‖w‖²
 *
 * Prox: first the soft threshold at λ₁ · stepSize, then the factor 1 / (1 + λ₂ · stepSize). This is
 * the "naive" net; it is not scaled up by 1 + λ₂. Throws a RangeError for a negative or infinite λ.
 * Zou & Hastie 2005.
 */
export function elasticNet(lambda1: number, lambda2: number): ElasticNet {
  const lasso = l1(nonNegative('lambda1', lambda1));
  const ridge = l2Squared(nonNegative('lambda2', lambda2));
  return separable(
    { name: 'elastic-net', lambda1, lambda2 },
    {
      value: (w) => lasso.value(w) + ridge.value(w),
      prox: (v, stepSize, j) => ridge.prox(lasso.prox(v, stepSize, j), stepSize, j),
      slopes(weight, j) {
        const { left, right } = lasso.slopes(weight, j);
        const tilt = lambda2 * weight;
        return { left: left + tilt, right: right + tilt };
      },
    },
  );
}
