import type { Optimizer } from './optimizer.ts';
import { scaleByAdam, type AdamOptions } from './transforms/scale-by-adam.ts';
import { withDecay, type DecayPlaceOptions } from './with-decay.ts';

/** Adam that divides by the largest mean square so far. Reddi, Kale & Kumar 2018. */
export const amsgrad = (options: DecayPlaceOptions & AdamOptions): Optimizer =>
  withDecay(options, scaleByAdam({ ...options, amsgrad: true }));
