import { optimizers, type OptimizerName } from '../optimizers/index.ts';
import type { Optimizer } from '../optimizers/optimizer.ts';
import { constant } from '../schedules/constant.ts';
import { cosine } from '../schedules/cosine.ts';
import { meanSquaredError, type NetworkLoss } from './mean-squared-error.ts';
import { multilayerPerceptron, type PerceptronOptions } from './multilayer-perceptron.ts';
import { decayFor, type Network } from './network.ts';
import { seededBatches } from './seeded-batches.ts';
import type { Rescaling } from './rescaling.ts';
import { toyClasses, type ToyOptions } from './toy-classes.ts';

/** All that a training run depends on, as plain data. */
export interface TrainingInput extends Pick<PerceptronOptions, 'activation' | 'normalization'> {
  readonly data: ToyOptions;
  /** Widths of the hidden layers. */
  readonly hidden: readonly number[];
  readonly optimizer: OptimizerName;
  readonly learningRate: number;
  readonly schedule: 'constant' | 'cosine';
  readonly weightDecay: number;
  /** Whether biases, gains and shifts decay too. */
  readonly decayEverything: boolean;
  /** Of sgd, sgdw and rmsprop; the others have none. */
  readonly momentum: number;
  readonly steps: number;
  /** Rows in a minibatch; as many as there are points for the full batch. */
  readonly batchSize: number;
  /** Of the first weights and the batches. */
  readonly seed: number;
  /** Where the first matrix is multiplied on the way. */
  readonly rescaling?: Rescaling | undefined;
}

/** What a run works with. */
export interface TrainingSetup {
  readonly network: Network;
  readonly loss: NetworkLoss;
  readonly optimizer: Optimizer;
  /** The learning rate of a step. */
  readonly rateAt: (step: number) => number;
}

/** Makes network, data and optimizer; a RangeError where an option is out of its range. */
export function trainingSetup(input: TrainingInput): TrainingSetup {
  const { data, hidden, learningRate, weightDecay, momentum, steps, batchSize: size } = input;
  const network = multilayerPerceptron({ ...input, sizes: [2, ...hidden, 1] });
  const { X, y } = toyClasses(data);
  const batches = seededBatches({ n: data.n, size, seed: input.seed });
  const schedule = input.schedule === 'cosine' ? cosine({ steps }) : constant();
  const decay = decayFor(network, weightDecay, input.decayEverything);
  const options = { learningRate, schedule, momentum, weightDecay: decay };
  return {
    network,
    loss: meanSquaredError(network, X, y, batches),
    optimizer: optimizers[input.optimizer](options),
    rateAt: (step) => learningRate * schedule(step),
  };
}
