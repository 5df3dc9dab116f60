import { choice, points, slider, type StateOf } from '#widget-state/controls.ts';
import type { Run } from './runs.ts';

/** How far the axes of the plane reach. */
export const REACH = 4;

/** Steps of a whole run. */
export const STEPS = 200;

const runs: readonly { value: Run; label: string }[] = [
  { value: 'both', label: 'data and decay' },
  { value: 'decay', label: 'decay alone: the data are switched off' },
  { value: 'wrong', label: 'the decay with the wrong sign: + ηλw' },
  { value: 'stopped', label: 'no decay, from 0: stopping early beside ridge' },
];

const weight = { min: -REACH, max: REACH, step: 0.05 } as const;
const curvature = { role: 'data', min: 0.05, max: 4, step: 0.05, tucked: true } as const;
const strength = { min: 0.01, max: 10, step: 0.05, scale: 'log' } as const;

export const controls = {
  learningRate: slider({
    ...strength,
    label: 'learning rate',
    symbol: 'η',
    initial: 0.1,
    typed: { min: 0.0001, max: 100 },
  }),
  lambda: slider({
    ...strength,
    role: 'lambda',
    label: 'weight decay',
    symbol: 'λ',
    zero: true,
    initial: 0.5,
    typed: { min: 0, max: 1000 },
  }),
  step: slider({
    label: 'steps taken',
    symbol: 't',
    role: 'estimate',
    min: 0,
    max: STEPS,
    step: 1,
    initial: 4,
    perSecond: 20,
  }),
  start: points({
    label: 'where the run starts',
    x: { label: 'w₁', ...weight },
    y: { label: 'w₂', ...weight },
    initial: '-2_3',
  }),
  run: choice<Run>({ label: 'what acts', options: runs, initial: 'both', tucked: true }),
  first: slider({
    ...curvature,
    label: 'curvature of the loss along w₁',
    symbol: 'a₁',
    initial: 1,
  }),
  second: slider({
    ...curvature,
    label: 'curvature of the loss along w₂',
    symbol: 'a₂',
    initial: 0.25,
  }),
};

export type DecayForcesState = StateOf<typeof controls>;
