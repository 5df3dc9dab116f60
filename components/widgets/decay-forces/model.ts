import { decayOnly } from '#numerics/descent/decay-only.ts';
import { halfLife } from '#numerics/descent/decay-rates.ts';
import { latest } from '#numerics/latest.ts';
import { defineWidget } from '#widget-state/widget-model.ts';
import { code } from './code.ts';
import { controls, REACH, STEPS, type DecayForcesState } from './controls.ts';
import { describe } from './describe.ts';
import { forcesAt } from './forces.ts';
import { largestRateOf, restOf, stepsOf, within, type Setting } from './runs.ts';
import { settingOf } from './setting.ts';
import { stoppingBesideRidge } from './stopping.ts';
import { forceTable, rateTable, runTable, stoppingTable } from './tables.ts';

/** Of the pull of the data: when the rest of the pulls is smaller, nothing is seen to move. */
const STILL = 1e-3;

const runOf = latest((setting: Setting) => {
  const steps = stepsOf(setting, STEPS);
  return { steps, shown: within(3 * REACH, steps) };
}, JSON.stringify);

function compute(state: DecayForcesState) {
  const setting = settingOf(state);
  const { steps, shown } = runOf(setting);
  // A run that left the finite numbers stays where it was last.
  const step = Math.min(state.step, steps.first.length - 1);
  const w = Float64Array.of(steps.first[step] ?? NaN, steps.second[step] ?? NaN);
  const forces = forcesAt(setting, w);
  const { learningRate, lambda, run } = setting;
  return {
    ...{ setting, steps, shown, step, w, forces },
    length: Math.hypot(...w),
    atRest: forces.sum.length <= STILL * forces.data.length,
    rest: restOf(setting),
    largestRate: largestRateOf(setting),
    halfLife: halfLife(learningRate, lambda),
    /** What decay alone makes of a weight: in one step, and in all that were taken. */
    factor: decayOnly(1, 1, learningRate, lambda),
    left: decayOnly(1, step, learningRate, lambda),
    stopping: run === 'stopped' ? stoppingBesideRidge(setting, step) : undefined,
  };
}

export type DecayForcesResult = ReturnType<typeof compute>;

export const model = defineWidget({
  name: 'decay-forces',
  title: 'The pull of the data against the pull of the decay',
  version: 1,
  controls,
  formula: String.raw`\begin{aligned}w &\leftarrow w - \eta\,\bigl(\term{data}{\nabla\mathcal L(w)} + \term{penalty}{\lambda w}\bigr)\\ &= w - \eta\,\term{objective}{\nabla J(w)}\end{aligned}`,
  termsAt: 'at the current weights w',
  terms: {
    data: {
      role: 'data',
      label: 'the pull of the data',
      text: '‖∇L‖',
      value: ({ forces }: DecayForcesResult) => forces.data.length,
    },
    penalty: {
      role: 'penalty',
      label: 'the pull of the decay',
      text: '‖λw‖',
      dash: '9 4',
      value: ({ forces }: DecayForcesResult) => forces.decay.length,
    },
    objective: {
      role: 'objective',
      label: 'both together',
      text: '‖∇J‖',
      dash: '2 4',
      value: ({ forces }: DecayForcesResult) => forces.sum.length,
    },
  },
  compute,
  describe,
  code,
  tables: (result) => [
    forceTable(result),
    ...stoppingTable(result),
    runTable(result),
    rateTable(result),
  ],
  samples: {
    'on the way': {},
    'at the start': { step: 0 },
    'at rest': { step: 200 },
    'no decay': { lambda: 0, step: 60 },
    'strong decay': { lambda: 5, step: 4 },
    'decay alone, one half-life': { run: 'decay', lambda: 0.05, step: 139 },
    'decay alone, ηλ = 0.5': { run: 'decay', learningRate: 0.5, lambda: 1, step: 3 },
    'decay alone, gone in one step': { run: 'decay', learningRate: 1, lambda: 1, step: 1 },
    'decay alone, flips and fades': { run: 'decay', learningRate: 1.5, lambda: 1, step: 3 },
    'decay alone, flips and grows': { run: 'decay', learningRate: 2.5, lambda: 1, step: 3 },
    'decay alone, and none': { run: 'decay', lambda: 0, step: 10 },
    'η too large': { learningRate: 1.4, step: 12 },
    'wrong sign, runs away': { run: 'wrong', step: 60 },
    'wrong sign, rests beyond': { run: 'wrong', lambda: 0.1, step: 150 },
    'wrong sign and η too large': { run: 'wrong', lambda: 0.1, learningRate: 3, step: 5 },
    'half of the first weight': { lambda: 1, step: 100 },
    'stopped early': { run: 'stopped', step: 20 },
    'stopped soon': { run: 'stopped', step: 3 },
    'stopped late': { run: 'stopped', step: 200 },
    'stopped before the first step': { run: 'stopped', step: 0 },
    'stopped, η too large': { run: 'stopped', learningRate: 2.5, step: 6 },
    'largest, steep and flat': {
      first: 4,
      second: 0.05,
      learningRate: 0.45,
      lambda: 0.01,
      step: 200,
    },
    'starts at rest': { start: '2_0.65', step: 0 },
  } satisfies Record<string, Partial<DecayForcesState>>,
});
