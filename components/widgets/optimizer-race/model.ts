import { defineWidget } from '#widget-state/widget-model.ts';
import { codeOf } from './code.ts';
import { controls, forked, type RaceState } from './controls.ts';
import { describe } from './describe.ts';
import { lanesOf } from './lanes.ts';
import { lossAbove, penaltyOf, placesOf, steepness, type Places } from './places.ts';
import { beforeFork, vectorOf } from './race.ts';
import { placesTable, runnersTable } from './tables.ts';

function compute(state: RaceState) {
  const minimum = vectorOf(state.minimum);
  // Before the fork is reached, the old settings are in force.
  const inForce = forked(state) ? state : beforeFork(state);
  const places = placesOf(minimum, inForce);
  const lanes = lanesOf(state, places);
  const lambda = inForce.weightDecay;
  const leader = lanes.find(({ runner }) => runner.name === 'adamw')?.w ?? minimum;
  return {
    ...{ state, inForce, lambda, places, lanes },
    start: vectorOf(state.start),
    contours: contoursOf(state, places, lambda),
    ...{ leader, loss: lossAbove(minimum, leader), penalty: penaltyOf(lambda, leader) },
  };
}

export type RaceResult = ReturnType<typeof compute>;

/** The race as each of two turns draws it: in a drag, one of them is a frame behind. */
export type RaceInTurns = readonly [RaceResult, RaceResult];

/** Ellipses around the center: half axes of the contour one unit of the root of twice the loss out. */
function contoursOf({ contours }: RaceState, places: Places, lambda: number) {
  const added = contours === 'objective' ? lambda : 0;
  const [steep, flat] = steepness.curvatures;
  return {
    center: contours === 'objective' ? places.ridge : places.free,
    steep: 1 / Math.sqrt(steep + added),
    flat: 1 / Math.sqrt(flat + added),
    angle: steepness.angle,
  };
}

export const model = defineWidget({
  name: 'optimizer-race',
  title: 'Five optimizers on one loss, and where each comes to rest',
  version: 1,
  controls,
  formula: String.raw`\begin{gathered}\term{objective}{J(w)}=\term{data}{\mathcal L(w)}+\term{penalty}{\tfrac12\lambda\lVert w\rVert^2}\\ \term{lambda}{\lambda\lVert w\rVert_\infty\le1}\end{gathered}`,
  termsAt: 'where AdamW is now',
  terms: {
    objective: {
      role: 'objective',
      label: 'loss with penalty',
      text: 'J(w)',
      value: ({ loss, penalty }: RaceResult) => loss + penalty,
    },
    data: {
      role: 'data',
      label: 'the loss, counted from its minimum',
      text: 'L(w)',
      dash: '1 3',
      value: ({ loss }: RaceResult) => loss,
    },
    penalty: {
      role: 'penalty',
      label: 'the penalty',
      text: '½λ‖w‖²',
      value: ({ penalty }: RaceResult) => penalty,
    },
    lambda: {
      role: 'lambda',
      label: 'the largest weight in units of the box',
      text: 'λ‖w‖∞',
      dash: '9 4',
      value: ({ leader, places }: RaceResult) =>
        Math.max(...Array.from(leader, Math.abs)) / places.bound,
    },
  },
  compute,
  describe,
  code: (state) => {
    const { lanes, places } = compute(state);
    return codeOf(state, lanes, places);
  },
  tables: (result) => [placesTable(result), runnersTable(result)],
  samples: {
    'on their way': {},
    'at the start': { step: 0 },
    'after all steps': { step: 2000 },
    'a short memory: AdamW arrives': { step: 2000, memory: '0.97', schedule: 'cosine' },
    'the minimum lies in the box': {
      ...{ step: 2000, memory: '0.97', schedule: 'cosine', weightDecay: 0.25 },
    },
    'the two Adams': { step: 400, shown: 'adam~adamw' },
    'momentum, coupled and not': { step: 600, shown: 'momentum~sgdw' },
    'noisy gradients': { step: 600, noise: 3 },
    'noise that a fading rate calms': { step: 2000, noise: 3, schedule: 'cosine' },
    'the paper’s form': { step: 600, form: 'paper', weightDecay: 0.01 },
    'the paper’s form, PyTorch’s number': { step: 600, form: 'paper' },
    'forked to a smaller decay': {
      ...{ step: 900, fork: 300, weightDecay: 0.1, decayBefore: 0.5, rateBefore: 0.02 },
    },
    'forked and scrubbed back': { step: 100, fork: 300, weightDecay: 0.1 },
    'without decay': { step: 300, weightDecay: 0 },
    'too long steps': { step: 60, learningRate: 0.2 },
    'contours with the penalty': { contours: 'objective', step: 200 },
    'nobody runs': { shown: '' },
    largest: {
      ...{ step: 2000, noise: 3, fork: 1000, weightDecay: 0.1, decayBefore: 0.5 },
    },
  } satisfies Record<string, Partial<RaceState>>,
});
