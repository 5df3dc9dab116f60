import { choice, many, slider, type StateOf } from '#widget-state/controls.ts';
import { places } from './data.ts';
import { methods } from './methods.ts';

export const controls = {
  place: choice({
    label: 'the point',
    options: [
      { value: 'line', label: 'on the line' },
      { value: 'middle', label: 'in the middle' },
      { value: 'away', label: 'edge, pulls away from 0' },
      { value: 'toward', label: 'edge, pulls toward 0' },
      { value: 'far', label: 'far out' },
      { value: 'own', label: 'where you drag it' },
    ],
    initial: 'line',
  }),
  lambda: slider({
    topic: 'lambda',
    label: 'strength of both penalties; the left end is exactly 0',
    symbol: 'λ',
    role: 'lambda',
    min: 0.1,
    max: 1000,
    step: 0.05,
    initial: 5,
    scale: 'log',
    zero: true,
  }),
  shown: many({
    label: 'Fits in sight',
    options: methods.map(({ name, long }) => ({ value: name, label: long })),
    initial: methods.map(({ name }) => name).join('~'),
  }),
  x: slider({
    label: 'place of the point; the others lie between 1 and 9',
    symbol: 'x',
    role: 'outlier',
    min: 0,
    max: 25,
    step: 0.5,
    initial: places.line.x,
    tucked: true,
  }),
  y: slider({
    label: 'height of the point',
    symbol: 'y',
    role: 'outlier',
    min: -8,
    max: 32,
    step: 0.5,
    initial: places.line.y,
    tucked: true,
  }),
};

export type OutlierLabState = StateOf<typeof controls>;
