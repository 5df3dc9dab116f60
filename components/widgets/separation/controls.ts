import { choice, points, slider, type StateOf } from '#widget-state/controls.ts';
import { arrangements } from './data.ts';

export const controls = {
  C: slider({
    label: 'weight of the loss, 1/λ',
    symbol: 'C',
    role: 'lambda',
    min: 1e-3,
    max: 1e5,
    step: 0.05,
    scale: 'log',
    initial: 1,
    typed: { min: 1e-4, max: 1e8 },
  }),
  groups: choice({
    label: 'the two groups',
    options: [
      { value: 'apart', label: 'apart' },
      { value: 'astray', label: 'one point astray' },
      { value: 'mixed', label: 'mixed' },
    ],
    initial: 'apart',
  }),
  points: points({
    label: 'all points; the first eight are labeled −1, the others +1',
    x: { label: 'x₁', min: -4, max: 4, step: 0.1 },
    y: { label: 'x₂', min: -4, max: 4, step: 0.1 },
    initial: arrangements.apart,
    tucked: true,
  }),
};

export type SeparationState = StateOf<typeof controls>;
