import { choice, seed, slider, type StateOf } from '#widget-state/controls.ts';
import { defineWidget } from '#widget-state/widget-model.ts';
import { code } from './code.ts';
import { describe } from './describe.ts';
import { divisionFor, divisionsUpTo } from './divisions.ts';
import { lambdas } from './grid.ts';
import { menFor } from './men.ts';
import { choicesTable, curvesTable, divisionsTable } from './tables.ts';

const controls = {
  lambda: slider({
    label: 'strength of the penalty',
    symbol: 'λ',
    role: 'lambda',
    topic: 'lambda',
    min: 0.1,
    max: 1000,
    // Half of a step of the grid.
    step: 1 / 30,
    scale: 'log',
    initial: 10,
    typed: { min: 0, max: 1e9 },
  }),
  folds: choice({
    label: 'Number of folds K',
    options: [
      { value: '5', label: '5' },
      { value: '10', label: '10' },
      { value: '67', label: '67: each man his own' },
    ],
    initial: '10',
  }),
  seed: seed({ label: 'Division into folds', again: 'Shuffle the folds', initial: 0 }),
  contaminated: choice({
    label: 'Three levels written down 1000 times too large',
    options: [
      { value: 'no', label: 'no' },
      { value: 'yes', label: 'yes' },
    ],
    initial: 'no',
    tucked: true,
  }),
  grid: choice({
    label: 'Grid of λ, from 0.1',
    options: [
      { value: '1', label: 'to 1' },
      { value: '1000', label: 'to 1000' },
    ],
    initial: '1000',
    tucked: true,
  }),
  shown: choice({
    label: 'Curves',
    options: [
      { value: 'all', label: 'all' },
      { value: 'estimates', label: 'the three estimates' },
      { value: 'folds', label: 'K folds only' },
    ],
    initial: 'all',
    tucked: true,
  }),
};

export type LambdaLabState = StateOf<typeof controls>;

/** Where a curve is lowest. */
const lowest = (curve: Float64Array): number => lambdas[curve.indexOf(Math.min(...curve))] ?? NaN;

function compute(state: LambdaLabState) {
  const { lambda, contaminated } = state;
  const { errors, curves, degreesOfFreedom } = menFor(contaminated);
  const { choice: chosen, at } = divisionFor(state);
  return {
    ...state,
    ...{ curves, errors, degreesOfFreedom, choice: chosen, divisions: divisionsUpTo(state) },
    /** Each error at the λ that is set. */
    at: {
      folds: at(lambda),
      ...{ loo: errors.loo(lambda), gcv: errors.gcv(lambda) },
      ...{ training: errors.training(lambda), test: errors.test(lambda) },
    },
    minima: { loo: lowest(curves.loo), gcv: lowest(curves.gcv), test: lowest(curves.test) },
  };
}

export type LambdaLabResult = ReturnType<typeof compute>;

export const model = defineWidget({
  name: 'lambda-lab',
  title: 'Estimates of the error at every λ, and what they choose',
  version: 1,
  controls,
  formula: String.raw`\begin{array}{l}
\term{training}{\text{training} = \tfrac1n\textstyle\sum_i e_i^2}\\[2pt]
\term{folds}{\mathrm{CV}_K = \tfrac1n\textstyle\sum_i \bigl(y_i - \hat y_i^{\,\text{without its fold}}\bigr)^2}\\[2pt]
\term{loo}{\mathrm{LOO} = \tfrac1n\textstyle\sum_i \bigl(e_i / (1 - h_i)\bigr)^2}\\[2pt]
\term{gcv}{\mathrm{GCV} = \tfrac1n\textstyle\sum_i \bigl(e_i / (1 - \bar h)\bigr)^2}\\[2pt]
\term{test}{\text{test} = \text{mean of } (y - \hat y)^2 \text{ over new men}}
\end{array}`,
  termsAt: 'at the λ that is set',
  terms: {
    training: {
      role: 'data',
      label: 'the training error',
      text: 'training',
      value: ({ at }: LambdaLabResult) => at.training,
    },
    folds: {
      role: 'estimate',
      label: 'the error by K folds',
      text: 'CV',
      value: ({ at }: LambdaLabResult) => at.folds.error,
    },
    loo: {
      role: 'estimate',
      label: 'the leave-one-out error',
      text: 'LOO',
      dash: '8 4',
      value: ({ at }: LambdaLabResult) => at.loo,
    },
    gcv: {
      role: 'estimate',
      label: 'generalized cross-validation',
      text: 'GCV',
      dash: '1.5 4',
      value: ({ at }: LambdaLabResult) => at.gcv,
    },
    test: {
      role: 'truth',
      label: 'the error for 30 new men',
      text: 'test',
      dash: '10 3 2 3',
      value: ({ at }: LambdaLabResult) => at.test,
    },
  },
  compute,
  describe,
  code,
  tables: (result) => [curvesTable(result), choicesTable(result), divisionsTable(result)],
  samples: {
    'ten folds': {},
    'two hundred shuffles': { seed: 199 },
    'five folds': { folds: '5', seed: 20 },
    'each man his own fold': { folds: '67' },
    'three levels spoiled': { contaminated: 'yes', seed: 9 },
    'a grid that ends too early': { grid: '1', lambda: 1 },
    'three estimates': { shown: 'estimates', lambda: 1 },
    'one curve': { shown: 'folds', lambda: 100, seed: 3 },
    largest: { folds: '67', seed: 199, contaminated: 'yes' },
  },
});
