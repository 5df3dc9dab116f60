import { choice, slider, type StateOf } from '#widget-state/controls.ts';
import { home } from './data.ts';
import { lossNames } from './losses.ts';

export const controls = {
  y: slider({
    label: 'height of the outlier',
    symbol: 'y',
    role: 'outlier',
    min: -6,
    max: 24,
    step: 0.1,
    initial: home.y,
  }),
  x: slider({
    label: 'place of the outlier; the others lie between 2 and 8',
    symbol: 'x',
    role: 'outlier',
    min: 0,
    max: 20,
    step: 0.1,
    initial: home.x,
  }),
  lambda: slider({
    label: 'strength of both penalties; the left end is exactly 0',
    symbol: 'λ',
    role: 'lambda',
    min: 0.01,
    max: 1000,
    step: 0.05,
    initial: 5,
    scale: 'log',
    zero: true,
  }),
  loss: choice({
    label: 'The loss in the formula, and on a narrow screen in the drawing',
    options: lossNames.map(({ name, label }) => ({ value: name, label })),
    initial: 'squared',
    tucked: true,
  }),
  k: slider({
    label: 'Huber’s threshold',
    symbol: 'k',
    role: 'data',
    min: 0.1,
    max: 5,
    step: 0.005,
    initial: 1.345,
    tucked: true,
  }),
  c: slider({
    label: 'where the bisquare gives up',
    symbol: 'c',
    role: 'data',
    min: 2,
    max: 10,
    step: 0.005,
    initial: 4.685,
    tucked: true,
  }),
};

export type LossPenaltyState = StateOf<typeof controls>;
