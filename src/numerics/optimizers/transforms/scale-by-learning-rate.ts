import { nonNegative } from '../../arguments.ts';
import { scale } from '../../linear-algebra/vector.ts';
import type { OptimizerOptions } from '../optimizer.ts';
import type { Transform } from '../transform.ts';

/** u ← η u. Throws a RangeError for a negative or infinite learning rate. */
export function scaleByLearningRate(options: Pick<OptimizerOptions, 'learningRate'>): Transform {
  const learningRate = nonNegative('learningRate', options.learningRate);
  return { buffers: 0, apply: (update) => scale(update, learningRate) };
}
