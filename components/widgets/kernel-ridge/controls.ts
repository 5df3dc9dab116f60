import { choice, points, slider, type StateOf } from '#widget-state/controls.ts';
import { wave } from './data.ts';

export const controls = {
  kernel: choice({
    label: 'kernel',
    options: [
      { value: 'gaussian', label: 'Gaussian' },
      { value: 'line', label: '1 + xx′' },
      { value: 'cubic', label: '(1 + xx′)³' },
    ],
    initial: 'gaussian',
  }),
  h: slider({
    label: 'bandwidth of the Gaussian',
    symbol: 'h',
    min: 0.03,
    max: 3,
    step: 0.05,
    scale: 'log',
    initial: 0.3,
    typed: { min: 0.01, max: 10 },
  }),
  lambda: slider({
    label: 'strength of the penalty',
    symbol: 'λ',
    role: 'lambda',
    min: 1e-4,
    max: 100,
    step: 0.05,
    scale: 'log',
    initial: 0.1,
    typed: { min: 1e-6, max: 1e6 },
  }),
  row: slider({
    label: 'the point that is marked; a dragged one is',
    symbol: 'i',
    min: 1,
    max: 12,
    step: 1,
    initial: 9,
    tucked: true,
  }),
  points: points({
    label: 'all points',
    x: { label: 'x', min: -1, max: 1, step: 0.02 },
    y: { label: 'y', min: -2, max: 2, step: 0.05 },
    initial: wave,
    tucked: true,
  }),
};

export type KernelRidgeState = StateOf<typeof controls>;
