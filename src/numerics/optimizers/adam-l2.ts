import { chain, type Optimizer, type OptimizerOptions } from './optimizer.ts';
import { addDecay } from './transforms/add-decay.ts';
import { scaleByAdam, type AdamOptions } from './transforms/scale-by-adam.ts';
import { scaleByLearningRate } from './transforms/scale-by-learning-rate.ts';
import { scaleBySchedule } from './transforms/scale-by-schedule.ts';

/** Adam with L2: the decay is part of the gradient, so Adam rescales it. Kingma & Ba 2015. */
export const adamL2 = (options: OptimizerOptions & AdamOptions): Optimizer =>
  chain(
    addDecay(options),
    scaleByAdam(options),
    scaleByLearningRate(options),
    scaleBySchedule(options),
  );
