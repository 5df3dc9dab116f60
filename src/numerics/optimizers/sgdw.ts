import { chain, type Optimizer, type OptimizerOptions } from './optimizer.ts';
import { addDecay } from './transforms/add-decay.ts';
import { momentum, type MomentumOptions } from './transforms/momentum.ts';
import { scaleByLearningRate } from './transforms/scale-by-learning-rate.ts';
import { scaleBySchedule } from './transforms/scale-by-schedule.ts';

/**
 * v ← μv + g, w ← w − η (v + λw): momentum with decoupled decay
 *
 * It ends at ∇f + (1 − μ)λw = 0: the velocity sums the gradient up to 1/(1 − μ) times, and the
 * decay just once. Loshchilov & Hutter 2019.
 */
export const sgdW = (options: OptimizerOptions & MomentumOptions): Optimizer =>
  chain(
    momentum(options),
    addDecay(options),
    scaleByLearningRate(options),
    scaleBySchedule(options),
  );
