import { chain, type Optimizer, type OptimizerOptions } from './optimizer.ts';
import { addDecay } from './transforms/add-decay.ts';
import { scaleByAdam, type AdamOptions } from './transforms/scale-by-adam.ts';
import { scaleByLearningRate } from './transforms/scale-by-learning-rate.ts';
import { scaleBySchedule } from './transforms/scale-by-schedule.ts';

/** AdamW as in the paper: the learning rate leaves the decay alone too. Loshchilov & Hutter 2019. */
export const adamWPaper = (options: OptimizerOptions & AdamOptions): Optimizer =>
  chain(
    scaleByAdam(options),
    scaleByLearningRate(options),
    addDecay(options),
    scaleBySchedule(options),
  );
