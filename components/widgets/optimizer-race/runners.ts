// The five that run: what each is, and where it comes to rest.
import { adamL2 } from '#numerics/optimizers/adam-l2.ts';
import { adamWPaper } from '#numerics/optimizers/adamw-paper.ts';
import { adamW } from '#numerics/optimizers/adamw.ts';
import { gradientDescent } from '#numerics/optimizers/gradient-descent.ts';
import type { Optimizer } from '#numerics/optimizers/optimizer.ts';
import { sgd } from '#numerics/optimizers/sgd.ts';
import { constant } from '#numerics/schedules/constant.ts';
import { cosine } from '#numerics/schedules/cosine.ts';
import { LAST_STEP, type RaceState } from './controls.ts';

/** What an optimizer is told. */
export type Setting = Pick<
  RaceState,
  'learningRate' | 'weightDecay' | 'momentum' | 'memory' | 'form' | 'schedule'
>;

export type Place = 'ridge' | 'weakRidge' | 'box';
export type RunnerName = 'gd' | 'momentum' | 'sgdw' | 'adam' | 'adamw';

/** One of the five. */
export interface Runner {
  readonly name: RunnerName;
  /** At the end of its line, and in sentences. */
  readonly label: string;
  /** Where it comes to rest on the full batch, if it does. */
  readonly rests: Place;
  make(setting: Setting): Optimizer;
}

const scheduleOf = ({ schedule }: Setting) =>
  schedule === 'cosine' ? cosine({ steps: LAST_STEP }) : constant();

const options = (setting: Setting) => ({
  learningRate: setting.learningRate,
  weightDecay: setting.weightDecay,
  schedule: scheduleOf(setting),
});
const withMomentum = (setting: Setting) => ({ ...options(setting), momentum: setting.momentum });
const withMemory = (setting: Setting) => ({ ...options(setting), beta2: Number(setting.memory) });

export const runners: readonly Runner[] = [
  {
    name: 'gd',
    label: 'GD',
    rests: 'ridge',
    make: (setting) => gradientDescent(options(setting)),
  },
  {
    name: 'momentum',
    label: 'momentum',
    rests: 'ridge',
    make: (setting) => sgd(withMomentum(setting)),
  },
  {
    name: 'sgdw',
    label: 'SGDW',
    rests: 'weakRidge',
    make: (setting) => sgd({ ...withMomentum(setting), decay: setting.form }),
  },
  {
    name: 'adam',
    label: 'Adam + L2',
    rests: 'ridge',
    make: (setting) => adamL2(withMemory(setting)),
  },
  {
    name: 'adamw',
    label: 'AdamW',
    rests: 'box',
    make: (setting) => (setting.form === 'paper' ? adamWPaper : adamW)(withMemory(setting)),
  },
];
