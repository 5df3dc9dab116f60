import { nonNegative, oneForEach } from '../../arguments.ts';
import { addScaled } from '../../linear-algebra/vector.ts';
import type { OptimizerOptions } from '../optimizer.ts';
import type { Transform } from '../transform.ts';

/**
 * u ← u + λw
 *
 * First in a chain it is the gradient of ½λ‖w‖²: L2 regularization. Behind what rescales the
 * gradient it is decoupled weight decay. λ is one number or one for each weight; a RangeError where
 * one is negative or not finite, or their number is not that of the weights. Loshchilov & Hutter 2019.
 */
export function addDecay({ weightDecay = 0 }: Pick<OptimizerOptions, 'weightDecay'>): Transform {
  if (typeof weightDecay === 'number') {
    const lambda = checked(weightDecay);
    return { buffers: 0, apply: (update, w) => addScaled(update, lambda, w) };
  }
  const lambdas = Float64Array.from(weightDecay, checked);
  return {
    buffers: 0,
    apply(update, w) {
      oneForEach('weightDecay', lambdas, w.length, 'weights');
      for (let j = 0; j < w.length; j += 1)
        update[j] = (update[j] ?? 0) + (lambdas[j] ?? 0) * (w[j] ?? 0);
    },
  };
}

const checked = (lambda: number): number => nonNegative('weightDecay', lambda);
