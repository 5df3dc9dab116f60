import { choice, points, slider, type StateOf } from '#widget-state/controls.ts';
import { CLOUD_REACH, initialCloud } from './cloud.ts';

const feature = (label: string) => ({ label, min: -CLOUD_REACH, max: CLOUD_REACH, step: 0.1 });

export const controls = {
  data: choice({
    label: 'data',
    topic: 'data',
    options: [
      { value: 'cloud', label: 'a cloud to drag' },
      { value: 'box', label: 'a box: d = 10, 3, 1' },
      { value: 'prostate', label: 'prostate' },
      { value: 'longley', label: 'Longley' },
    ],
    initial: 'cloud',
  }),
  lambda: slider({
    label: 'strength of the penalty',
    symbol: 'λ',
    role: 'lambda',
    topic: 'lambda',
    min: 1e-3,
    max: 1e5,
    step: 0.02,
    scale: 'log',
    zero: true,
    initial: 9,
    typed: { min: 0, max: 1e9 },
  }),
  compare: choice({
    label: 'beside ridge',
    tucked: true,
    options: [
      { value: 'none', label: 'nothing' },
      { value: 'components', label: 'regression on as many principal components' },
    ],
    initial: 'none',
  }),
  points: points({
    label: 'points of the cloud',
    x: feature('feature x₁'),
    y: feature('feature x₂'),
    initial: initialCloud,
  }),
};

export type ShrinkState = StateOf<typeof controls>;
