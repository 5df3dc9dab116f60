import { choice, seed, slider, type StateOf } from '#widget-state/controls.ts';

/** Steps of the simulation, and of a run of the network. */
export const STEPS = 10_000;
/** What w is multiplied by. */
export const FACTOR = 10;

export const controls = {
  learningRate: slider({
    label: 'learning rate',
    symbol: 'η',
    role: 'data',
    min: 0.01,
    max: 1,
    step: 0.02,
    scale: 'log',
    initial: 0.1,
  }),
  weightDecay: slider({
    label: 'weight decay; the left end is exactly 0',
    symbol: 'λ',
    role: 'lambda',
    min: 0.0001,
    max: 0.1,
    step: 0.02,
    scale: 'log',
    zero: true,
    initial: 0.005,
  }),
  normalization: choice({
    label: 'Behind the matrix w',
    options: [
      { value: 'layer', label: 'a normalization layer' },
      { value: 'none', label: 'none' },
    ],
    initial: 'layer',
  }),
  multiply: choice({
    label: 'Multiply w by 10 on the way',
    options: [
      { value: 'no', label: 'no' },
      { value: 'yes', label: 'yes' },
    ],
    initial: 'no',
    tucked: true,
  }),
  moment: slider({
    label: 'step before which w is multiplied',
    symbol: 't',
    min: 50,
    max: STEPS - 50,
    step: 50,
    initial: 3000,
    tucked: true,
  }),
  optimizer: choice({
    label: 'The network trains with',
    options: [
      { value: 'sgd', label: 'SGD' },
      { value: 'momentum', label: 'SGD, momentum 0.9' },
      { value: 'adamw', label: 'AdamW' },
    ],
    initial: 'sgd',
    tucked: true,
  }),
  seed: seed({
    label: 'First weights, batches and random gradients',
    again: 'Draw others',
    initial: 1,
    tucked: true,
  }),
};

export type TreadmillState = StateOf<typeof controls>;
