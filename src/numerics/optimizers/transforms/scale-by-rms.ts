import { nonNegative, shareBelowOne } from '../../arguments.ts';
import type { Transform } from '../transform.ts';

/** What RMSprop can be told beside its learning rate and momentum. */
export interface RmsOptions {
  /** How much of the mean squared gradient is kept; 0.99 if not given. */
  readonly smoothing?: number;
  /** ε, added outside the root; 1e-8 if not given. */
  readonly epsilon?: number;
  /** Divides by the standard deviation of the gradient instead of its root mean square. */
  readonly centered?: boolean;
}

/**
 * s ← ρs + (1 − ρ)u², u ← u / (√s + ε); centered, also a ← ρa + (1 − ρ)u and √(s − a²)
 *
 * No correction of bias, as in PyTorch, so the first steps are long. Throws a RangeError for
 * smoothing outside [0, 1) or a negative ε. Tieleman & Hinton 2012; centered: Graves 2013.
 */
export function scaleByRms(options: RmsOptions): Transform {
  const kept = shareBelowOne('smoothing', options.smoothing ?? 0.99);
  const epsilon = nonNegative('epsilon', options.epsilon ?? 1e-8);
  return {
    buffers: options.centered ? 2 : 1,
    apply(update, _, [square = update, mean]) {
      for (let j = 0; j < update.length; j += 1) {
        const gradient = update[j] ?? 0;
        const s = kept * (square[j] ?? 0) + (1 - kept) * gradient * gradient;
        const a = mean === undefined ? 0 : kept * (mean[j] ?? 0) + (1 - kept) * gradient;
        square[j] = s;
        if (mean !== undefined) mean[j] = a;
        // Rounding can leave s − a² a hair below 0.
        update[j] = gradient === 0 ? 0 : gradient / (Math.sqrt(Math.max(0, s - a * a)) + epsilon);
      }
    },
  };
}
