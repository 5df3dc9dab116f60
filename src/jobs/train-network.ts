import {
  trainNetwork,
  type TrainingResult,
  type TrainingState,
} from '#numerics/networks/train-network.ts';
import type { TrainingInput } from '#numerics/networks/training-input.ts';
import type { Job } from './job.ts';

/** A small network learns to tell two classes of points apart. */
export const trainNetworkJob: Job<TrainingInput, TrainingState, TrainingResult> = {
  title: 'Train a small network',
  sample: {
    data: { shape: 'two-moons', n: 100, noise: 0.15, seed: 1 },
    hidden: [8, 8],
    activation: 'tanh',
    normalization: 'layer',
    optimizer: 'sgd',
    learningRate: 0.1,
    schedule: 'constant',
    weightDecay: 0.005,
    decayEverything: false,
    momentum: 0,
    steps: 60_000,
    batchSize: 10,
    seed: 1,
  },
  run: trainNetwork,
  describe: ({ loss, notes, diverged }) =>
    diverged
      ? 'The training diverged.'
      : `After ${notes.at(-1)?.step} steps the loss is ${loss.toFixed(6)}.`,
};
