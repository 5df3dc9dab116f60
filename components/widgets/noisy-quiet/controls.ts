import { seed, slider, type StateOf } from '#widget-state/controls.ts';

/** How long the weights are trained. */
export const STEPS = 2000;

/** The noise that cannot be set: of the middle and of the quiet weight. */
export const [MIDDLE, QUIET] = [1, 0.01] as const;

export const controls = {
  learningRate: slider({
    label: 'learning rate',
    symbol: 'η',
    min: 1e-4,
    max: 5e-3,
    step: 0.05,
    scale: 'log',
    initial: 1e-3,
    typed: { min: 0, max: 0.1 },
  }),
  weightDecay: slider({
    label: 'weight decay',
    symbol: 'λ',
    role: 'lambda',
    min: 0.01,
    max: 2.5,
    step: 0.05,
    scale: 'log',
    zero: true,
    initial: 0.25,
    typed: { min: 0, max: 10 },
  }),
  loud: slider({
    label: 'noise in the gradients of the loud weight',
    symbol: 'τ',
    role: 'data',
    min: 1,
    max: 100,
    step: 0.05,
    scale: 'log',
    initial: 10,
    typed: { min: 0.01, max: 1000 },
  }),
  runs: slider({
    label: 'runs, each with noise of its own',
    symbol: 'runs',
    min: 2,
    max: 16,
    step: 1,
    initial: 8,
    tucked: true,
  }),
  seed: seed({ label: 'The noise', again: 'Draw other noise', initial: 1, tucked: true }),
};

export type NoisyQuietState = StateOf<typeof controls>;
