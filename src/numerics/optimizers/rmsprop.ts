import type { Optimizer } from './optimizer.ts';
import { momentum, type MomentumOptions } from './transforms/momentum.ts';
import { scaleByRms, type RmsOptions } from './transforms/scale-by-rms.ts';
import { withDecay, type DecayPlaceOptions } from './with-decay.ts';

/** w ← w − ηv with v ← μv + g / (√s + ε), s the mean of g². Tieleman & Hinton 2012. */
export const rmsprop = (
  options: DecayPlaceOptions & RmsOptions & Pick<MomentumOptions, 'momentum'>,
): Optimizer =>
  withDecay(options, scaleByRms(options), momentum({ momentum: options.momentum ?? 0 }));
