import { choice, points, seed, slider, type StateOf } from '#widget-state/controls.ts';
import { FIRST_SEED, pointsFrom } from './data.ts';

export const controls = {
  lambda: slider({
    label: 'price of size; the left end is exactly 0',
    symbol: 'λ',
    role: 'lambda',
    min: 1e-9,
    max: 100,
    step: 0.05,
    initial: 0,
    scale: 'log',
    zero: true,
    typed: { min: 0, max: 1e9 },
  }),
  degree: slider({
    label: 'degree of the polynomial',
    symbol: 'p',
    min: 1,
    max: 9,
    step: 1,
    initial: 9,
  }),
  intercept: choice({
    label: 'The intercept β₀ is',
    options: [
      { value: 'free', label: 'free' },
      { value: 'penalized', label: 'penalized, too' },
    ],
    initial: 'free',
  }),
  points: points({
    label: 'The ten points',
    x: { label: 'x', min: 0, max: 1, step: 0.01 },
    y: { label: 'y, before the shift', min: -2, max: 2, step: 0.01 },
    initial: pointsFrom(FIRST_SEED),
    tucked: true,
  }),
  shift: slider({
    label: 'added to every y',
    symbol: 'c',
    role: 'data',
    min: -100,
    max: 100,
    step: 1,
    initial: 0,
    tucked: true,
  }),
  seed: seed({
    label: 'The sample of ten points',
    again: 'Draw another sample',
    initial: FIRST_SEED,
    tucked: true,
  }),
};

export type PolyFitState = StateOf<typeof controls>;
