import { chain, type Optimizer, type OptimizerOptions } from './optimizer.ts';
import { addDecay } from './transforms/add-decay.ts';
import { scaleByAdam, type AdamOptions } from './transforms/scale-by-adam.ts';
import { scaleByLearningRate } from './transforms/scale-by-learning-rate.ts';
import { scaleBySchedule } from './transforms/scale-by-schedule.ts';

/** AdamW: the decay comes after Adam, which so leaves it alone. Loshchilov & Hutter 2019. */
export const adamW = (options: OptimizerOptions & AdamOptions): Optimizer =>
  chain(
    scaleByAdam(options),
    addDecay(options),
    scaleByLearningRate(options),
    scaleBySchedule(options),
  );
