import type { Optimizer } from './optimizer.ts';
import { momentum, type MomentumOptions } from './transforms/momentum.ts';
import { withDecay, type DecayPlaceOptions } from './with-decay.ts';

/**
 * v ← μv + g + λw, w ← w − ηv: stochastic gradient descent with momentum, as PyTorch has it
 *
 * It is the gradient handed to it that is stochastic. With L2 it ends at ∇f + λw = 0 whatever μ.
 */
export const sgd = (options: DecayPlaceOptions & MomentumOptions): Optimizer =>
  withDecay(options, momentum(options));
