// AdamW at every pair of a grid of learning rates and decays, over many draws of the data.

import { whole } from '../arguments.ts';
import { takeSteps } from '../descent/trajectory.ts';
import { latest } from '../latest.ts';
import { adam } from '../optimizers/adam.ts';
import { cosine } from '../schedules/cosine.ts';
import { decayData, decayTask } from './decay-grid-task.ts';
import { repeatedly, type Repetitions } from './repetitions.ts';

/** What stands before the decay: the learning rate, too, or nothing but the schedule. */
export type DecayForm = 'pytorch' | 'paper';

/** log₂ η and log₂ λ of the grid; λ in PyTorch’s form, where it is 2⁷ times that of the paper’s. */
export const decayGrid = {
  rates: [-9, -8, -7, -6, -5, -4],
  decays: [-4, -3, -2, -1, 0, 1, 2, 3, 4, 5],
} as const;

/** log₂ of the learning rate at which both forms have the same steps for the same place in the grid. */
export const SHARED_RATE = -7;

/** log₂ of λ as the form itself has it. */
export const ownDecay = (form: DecayForm, decay: number): number =>
  form === 'pytorch' ? decay : decay + SHARED_RATE;

/** A place in the grid. */
export interface DecayCell {
  readonly rate: number;
  readonly decay: number;
}

/** All places, rate by rate. */
export const decayCells: readonly DecayCell[] = decayGrid.rates.flatMap((rate) =>
  decayGrid.decays.map((decay) => ({ rate, decay })),
);

/** Which grid, and how much of it. */
export interface DecayGridSettings {
  readonly form: DecayForm;
  /** A whole number from 0 to 9999. */
  readonly seed: number;
  /** Runs in all: each draw of the data takes one for each place, and there are at most 64 draws. */
  readonly repetitions: number;
}

/** The errors on the way, every `LOOK` steps from 0 on. */
export interface DecayRun {
  readonly training: readonly number[];
  readonly test: readonly number[];
}

/** Steps between two looks at the errors. */
export const LOOK = 10;

/** How far a grid has come. */
export type DecayGridState = Repetitions<DecayGridSettings, DecayRun>;

/** A state in which nothing was trained yet. */
export const newDecayGrid = (settings: DecayGridSettings): DecayGridState => ({
  settings,
  repetitions: [],
});

/**
 * Trains at each place of the grid, for one draw of the data after the other.
 *
 * Yields after each run. Go on from any yielded state and the result is the same as without a break;
 * all runs of a draw share data, start and batches. Throws a RangeError for settings out of range.
 */
export function* decayGridRuns(
  start: DecayGridState,
): Generator<DecayGridState, DecayGridState, void> {
  whole('seed', start.settings.seed, 0, 9999);
  whole('repetitions', start.settings.repetitions, 1, 64 * decayCells.length);
  return yield* repeatedly(start, runOf);
}

const dataFor = latest(
  ({ seed, dataSet }: { seed: number; dataSet: number }) => decayData(seed, dataSet),
  ({ seed, dataSet }) => `${seed} ${dataSet}`,
);

const schedule = cosine({ steps: decayTask.steps });

function runOf({ form, seed }: DecayGridSettings, repetition: number): DecayRun {
  const { rate, decay } = decayCells[repetition % decayCells.length] ?? { rate: NaN, decay: NaN };
  const data = dataFor({ seed, dataSet: Math.floor(repetition / decayCells.length) });
  const lambda = 2 ** ownDecay(form, decay);
  // The intercept is spared, as usual.
  const weightDecay = data.start.map((_, j) => (j < decayTask.p ? lambda : 0));
  const optimizer = adam({ learningRate: 2 ** rate, weightDecay, decay: form, schedule });
  const state = optimizer.start(data.start);
  const [training, test] = [[data.trainingError(state.w)], [data.testError(state.w)]];
  while (state.step < decayTask.steps) {
    takeSteps(optimizer, data.slope, state, LOOK);
    training.push(data.trainingError(state.w));
    test.push(data.testError(state.w));
  }
  return { training, test };
}

/** ∏ₜ (1 − decay of step t): the share of the start that decay alone leaves after each `LOOK` steps. */
export function sharesLeft(form: DecayForm, { rate, decay }: DecayCell): number[] {
  const factor = 2 ** (ownDecay(form, decay) + (form === 'pytorch' ? rate : 0));
  const shares = [1];
  let share = 1;
  for (let step = 0; step < decayTask.steps; step += 1) {
    share *= 1 - factor * schedule(step);
    if ((step + 1) % LOOK === 0) shares.push(share);
  }
  return shares;
}
