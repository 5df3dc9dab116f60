import type { Optimizer } from './optimizer.ts';
import { scaleByAdam, type AdamOptions } from './transforms/scale-by-adam.ts';
import { withDecay, type DecayPlaceOptions } from './with-decay.ts';

/** w ← w − η m̂ / (√v̂ + ε), with decay, if any, wherever `decay` puts it. Kingma & Ba 2015. */
export const adam = (options: DecayPlaceOptions & AdamOptions): Optimizer =>
  withDecay(options, scaleByAdam(options));
