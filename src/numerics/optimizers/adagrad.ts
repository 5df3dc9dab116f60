import type { Optimizer } from './optimizer.ts';
import { scaleByAdagrad, type AdagradOptions } from './transforms/scale-by-adagrad.ts';
import { withDecay, type DecayPlaceOptions } from './with-decay.ts';

/** w ← w − η g / (√G + ε), G the sum of g². Duchi, Hazan & Singer 2011. */
export const adagrad = (options: DecayPlaceOptions & AdagradOptions): Optimizer =>
  withDecay(options, scaleByAdagrad(options));
