import { nonNegative, shareBelowOne } from '../../arguments.ts';
import type { Transform } from '../transform.ts';
import { biasCorrection } from './bias-correction.ts';

/** Adam's constants where it is not told. */
export const adamDefaults = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8 } as const;

/** What Adam can be told beside its learning rate. */
export interface AdamOptions {
  /** β₁, how much of the mean gradient is kept; 0.9 if not given. */
  readonly beta1?: number;
  /** β₂, how much of the mean squared gradient is kept; 0.999 if not given. */
  readonly beta2?: number;
  /** ε, added outside the root; 1e-8 if not given. */
  readonly epsilon?: number;
}

/**
 * m ← β₁m + (1 − β₁)u, v ← β₂v + (1 − β₂)u², u ← m̂ / (√v̂ + ε), with m̂ = m/(1 − β₁ᵗ), v̂ = v/(1 − β₂ᵗ)
 *
 * AMSGrad divides by the largest v so far, each taken before its bias is corrected, as PyTorch does.
 * A weight without any gradient stays where it is. Throws a RangeError for β outside [0, 1) or a
 * negative ε. Kingma & Ba 2015; Reddi, Kale & Kumar 2018.
 */
export function scaleByAdam(options: AdamOptions & { readonly amsgrad?: boolean }): Transform {
  const beta1 = shareBelowOne('beta1', options.beta1 ?? adamDefaults.beta1);
  const beta2 = shareBelowOne('beta2', options.beta2 ?? adamDefaults.beta2);
  const epsilon = nonNegative('epsilon', options.epsilon ?? adamDefaults.epsilon);
  const [correction1, correction2] = [biasCorrection(beta1), biasCorrection(beta2)];
  return {
    buffers: options.amsgrad ? 3 : 2,
    // Without a third buffer the largest v is v itself.
    apply(update, _, [mean = update, square = update, largest = square], step) {
      const unbias1 = correction1(step);
      const unbias2 = correction2(step);
      for (let j = 0; j < update.length; j += 1) {
        const gradient = update[j] ?? 0;
        const m = beta1 * (mean[j] ?? 0) + (1 - beta1) * gradient;
        const v = beta2 * (square[j] ?? 0) + (1 - beta2) * gradient * gradient;
        mean[j] = m;
        square[j] = v;
        largest[j] = Math.max(largest[j] ?? 0, v);
        update[j] =
          m === 0 ? 0 : (m * unbias1) / (Math.sqrt((largest[j] ?? 0) * unbias2) + epsilon);
      }
    },
  };
}
