import { factorDesign } from '#numerics/diagnostics/factored-design.ts';
import { leverage } from '#numerics/diagnostics/leverage.ts';
import { defineWidget } from '#widget-state/widget-model.ts';
import { code } from './code.ts';
import { controls, type LossPenaltyState } from './controls.ts';
import { costsOf } from './costs.ts';
import { withOutlier } from './data.ts';
import { describe } from './describe.ts';
import { gridOf } from './fits.ts';
import { pullTable, slopeTable } from './tables.ts';

function compute(state: LossPenaltyState) {
  const at = { x: state.x, y: state.y };
  const leverages = leverage(factorDesign(withOutlier(at).X));
  const rows = gridOf(at, state);
  return {
    ...{ at, rows, chosen: state.loss, lambda: state.lambda },
    /** Of the outlier, in least squares without penalty. */
    leverage: leverages.at(-1) ?? NaN,
    ...costsOf(state, rows),
  };
}

export type LossPenaltyResult = ReturnType<typeof compute>;

export const model = defineWidget({
  name: 'loss-vs-penalty',
  title: 'Four losses, three penalties, one outlier',
  version: 1,
  controls,
  formula: String.raw`\term{objective}{J} = \term{data}{\textstyle\sum_i \rho(r_i)} + \term{penalty}{\tfrac12\lambda w^2} \qquad \term{pull}{\psi(r)} = \rho'(r)`,
  termsAt: 'for the chosen loss with L2; ψ at the outlier',
  terms: {
    objective: {
      role: 'objective',
      label: 'the objective',
      text: 'J',
      value: ({ objective }: LossPenaltyResult) => objective,
    },
    data: {
      role: 'data',
      label: 'the loss of all ten points',
      text: 'Σρ(r)',
      value: ({ data }: LossPenaltyResult) => data,
    },
    penalty: {
      role: 'penalty',
      label: 'the penalty: it contains no residual',
      text: '½λw²',
      value: ({ penalty }: LossPenaltyResult) => penalty,
    },
    pull: {
      role: 'outlier',
      label: 'the pull of the outlier',
      text: 'ψ(r)',
      value: ({ pull }: LossPenaltyResult) => pull,
    },
  },
  compute,
  describe,
  code,
  tables: (result) => [slopeTable(result), pullTable(result)],
  cover: 'a wide Huber',
  samples: {
    'on the line': {},
    'far up, among the others': { y: 20 },
    'far down, among the others': { y: -5, loss: 'bisquare' },
    'a little off': { y: 8, loss: 'huber' },
    'far out in x, off the line': { x: 20, y: -4, loss: 'absolute' },
    'far out in x, on the line': { x: 20, y: 12, loss: 'huber' },
    'far out in x and up': { x: 20, y: 24, loss: 'bisquare' },
    'no penalty at all': { y: 20, lambda: 0 },
    'a strong penalty': { y: 20, lambda: 100, loss: 'absolute' },
    'a wide Huber': { y: 15, k: 5, c: 10, loss: 'huber' },
    largest: { y: 15, lambda: 20, loss: 'bisquare' },
  },
});
