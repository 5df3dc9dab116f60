import { decayCells, decayGrid } from '#numerics/simulations/decay-grid.ts';
import { decayTask } from '#numerics/simulations/decay-grid-task.ts';
import { defineWidget } from '#widget-state/widget-model.ts';
import { curvesOf } from './cell-curves.ts';
import { code } from './code.ts';
import { controls, type HeatMapState } from './controls.ts';
import { describe } from './describe.ts';
import { runsFor, summaryOf, type Found } from './grids.ts';
import { bestTable, errorsTable, runTable } from './tables.ts';

/** The place of the grid that is nearest to what is set, which may have been typed. */
function placeOf({ rate, decay }: HeatMapState) {
  const cell = { rate: Math.round(rate), decay: Math.round(decay) };
  const column = cell.rate - decayGrid.rates[0];
  const row = cell.decay - decayGrid.decays[0];
  return { cell, index: column * decayGrid.decays.length + row };
}

function compute(state: HeatMapState, found?: Found) {
  const { form, seed } = state;
  const { cell, index } = placeOf(state);
  const runs = runsFor({ form, seed }, found);
  const summary = summaryOf(runs);
  const { mean, deviation } = summary.errors[index] ?? { mean: NaN, deviation: null };
  return {
    ...{ form, seed, runs, summary, cell, index, cells: decayCells },
    /** The test error at the place, at the end. */
    error: { mean, deviation },
    curves: curvesOf(runs, form, cell, index),
  };
}

export type HeatMapResult = ReturnType<typeof compute>;

const last = (values: Float64Array): number => values[values.length - 1] ?? NaN;

export const model = defineWidget({
  name: 'heat-map',
  title: 'The test error after training with AdamW, over learning rates and decays',
  version: 1,
  controls,
  formula: String.raw`\begin{array}{l}
\text{paper: } w \leftarrow w - c_t\,(\eta\cdot\text{Adam}_t + \lambda w)\\[2pt]
\text{PyTorch: } w \leftarrow w - c_t\,\eta\,(\text{Adam}_t + \lambda w)\\[2pt]
\term{test}{\text{test} = E(y - \hat y)^2} \quad \term{training}{\text{training} = \tfrac1n\textstyle\sum_i e_i^2}\\[2pt]
\term{left}{\text{left} = \textstyle\prod_t (1 - \text{decay}_t)}
\end{array}`,
  termsAt: `after ${decayTask.steps} steps, in the marked cell`,
  terms: {
    test: {
      role: 'truth',
      label: 'the mean squared error for new data',
      text: 'test',
      dash: '10 3 2 3',
      value: ({ error }: HeatMapResult) => error.mean,
    },
    training: {
      role: 'data',
      label: 'the mean squared error in the training data',
      text: 'training',
      value: ({ curves }: HeatMapResult) => last(curves.training.mean),
    },
    left: {
      role: 'penalty',
      label: 'what decay alone leaves of the weights at the start',
      text: 'left',
      dash: '2.5 2.5',
      value: ({ curves }: HeatMapResult) => last(curves.left),
    },
  },
  compute,
  describe,
  code,
  tables: (result) => [errorsTable(result), bestTable(result), runTable(result)],
  samples: {
    'the paper’s form': {},
    'PyTorch’s form': { form: 'pytorch' },
    'PyTorch’s form, little decay': { form: 'pytorch', rate: -9, decay: -4 },
    'PyTorch’s form, too much': { form: 'pytorch', rate: -4, decay: 5 },
    'PyTorch’s form, a small rate': { form: 'pytorch', rate: -9, decay: 3 },
    'the paper’s form, a small rate': { rate: -9 },
    'other data': { seed: 7 },
  },
});
