import { nonNegative } from '../../arguments.ts';
import type { Transform } from '../transform.ts';

/** What Adagrad can be told beside its learning rate. */
export interface AdagradOptions {
  /** ε, added outside the root; 1e-10 if not given. */
  readonly epsilon?: number;
  /** What the sum of squares starts at; 0 if not given. */
  readonly initialSum?: number;
}

/**
 * G ← G + u², u ← u / (√G + ε)
 *
 * The sum only grows, so steps only shrink. Throws a RangeError for negative options. Duchi, Hazan &
 * Singer 2011.
 */
export function scaleByAdagrad(options: AdagradOptions): Transform {
  const epsilon = nonNegative('epsilon', options.epsilon ?? 1e-10);
  const initialSum = nonNegative('initialSum', options.initialSum ?? 0);
  return {
    buffers: 1,
    apply(update, _, [sum = update], step) {
      if (step === 0) sum.fill(initialSum);
      for (let j = 0; j < update.length; j += 1) {
        const gradient = update[j] ?? 0;
        const grown = (sum[j] ?? 0) + gradient * gradient;
        sum[j] = grown;
        update[j] = gradient === 0 ? 0 : gradient / (Math.sqrt(grown) + epsilon);
      }
    },
  };
}
