// The network of the figure: what its run is given, and what its first step is like.
import { latest } from '#numerics/latest.ts';
import { firstTurn, scaledStart } from '#numerics/networks/rescaling.ts';
import type { TrainingInput } from '#numerics/networks/training-input.ts';
import { FACTOR, STEPS, type TreadmillState } from './controls.ts';

/** What the worker is given: two hidden layers of 24 on 300 points, in batches of 60. */
export const trainingInput = (state: TreadmillState): TrainingInput => ({
  data: { shape: 'two-moons', n: 300, noise: 0.15, seed: 1 },
  hidden: [24, 24],
  activation: 'tanh',
  normalization: state.normalization,
  optimizer: state.optimizer === 'adamw' ? 'adamw' : 'sgd',
  learningRate: state.learningRate,
  schedule: 'constant',
  weightDecay: state.weightDecay,
  decayEverything: false,
  momentum: state.optimizer === 'momentum' ? 0.9 : 0,
  steps: STEPS,
  batchSize: 60,
  seed: state.seed,
  rescaling:
    state.multiply === 'yes' ? { step: Math.round(state.moment), factor: FACTOR } : undefined,
});

const starts = latest(
  (state: TreadmillState) => {
    const input = trainingInput(state);
    return { at: scaledStart(input, 1), scaled: scaledStart(input, FACTOR) };
  },
  ({ normalization, seed }) => [normalization, seed].join(),
);

/** The untrained network at its first weights, and with its first matrix multiplied. */
export function untrained(state: TreadmillState) {
  const { at, scaled } = starts(state);
  return {
    at: { ...at, angle: firstTurn(at, state.learningRate) },
    scaled: { ...scaled, angle: firstTurn(scaled, state.learningRate) },
  };
}
