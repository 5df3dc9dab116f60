import { choice, points, slider, type StateOf } from '#widget-state/controls.ts';
import { series } from './data.ts';

export const controls = {
  lambda: slider({
    label: 'strength of the penalty',
    symbol: 'λ',
    role: 'lambda',
    min: 1,
    max: 1e6,
    step: 0.01,
    scale: 'log',
    zero: true,
    // Where ridge has the slope of MM.
    initial: 4116,
    typed: { min: 0, max: 1e9 },
  }),
  series: choice({
    label: 'the points',
    options: [
      { value: 'high', label: 'calls as recorded' },
      { value: 'low', label: 'made up: 1973 far too low' },
      { value: 'clean', label: 'made up: nothing wrong' },
    ],
    initial: 'high',
  }),
  row: slider({
    label: 'the point that is marked; a dragged one is',
    symbol: 'i',
    min: 1,
    max: 24,
    step: 1,
    initial: 20,
    tucked: true,
  }),
  points: points({
    label: 'all points',
    x: { label: 'year, less 1900', min: 45, max: 80, step: 0.5 },
    y: { label: 'calls, in millions', min: -60, max: 240, step: 1 },
    initial: series.high,
    tucked: true,
  }),
};

export type OutlierRidgeState = StateOf<typeof controls>;
