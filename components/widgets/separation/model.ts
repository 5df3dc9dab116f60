import { angleBetween } from '#numerics/linear-algebra/angle.ts';
import { rowsOf } from '#numerics/linear-algebra/matrix.ts';
import { dot, norm, squaredNorm } from '#numerics/linear-algebra/vector.ts';
import { logisticRegression } from '#numerics/logistic/logistic-regression.ts';
import { defineWidget } from '#widget-state/widget-model.ts';
import { code } from './code.ts';
import { controls, type SeparationState } from './controls.ts';
import { arrangements } from './data.ts';
import { describe } from './describe.ts';
import { groupsOf, labels, type Line } from './fits.ts';
import { lengthTable, lineTable, pointTable } from './tables.ts';

/** The log-odds of +1 that a line's weights give the place x. */
const logOdds = ({ w, intercept }: Line, x: Float64Array): number => intercept + dot(w, x);

function compute(state: SeparationState) {
  const { C, points } = state;
  const groups = groupsOf(points);
  const { w, intercept, loss } = logisticRegression(groups.X, labels, { lambda2: 1 / C });
  const line: Line = { w, intercept };
  const etas = rowsOf(groups.X).map((x) => logOdds(line, x));
  const length = norm(w);
  const { limit, kind } = groups;
  const ceiling = kind === 'none' && limit ? norm(limit.w) : Infinity;
  return {
    ...{ state, C, lambda: 1 / C, groups, line, loss, length, etas, ceiling },
    penalty: squaredNorm(w) / (2 * C),
    wrong: etas.filter((eta, i) => (labels[i] === 1 ? eta <= 0 : eta >= 0)).length,
    /** Between the weights and those of the limit, in degrees; none where either has no direction. */
    turn: limit && length > 0 && norm(limit.w) > 0 ? angleBetween(w, limit.w) : undefined,
  };
}

export type SeparationResult = ReturnType<typeof compute>;
export type { SeparationState };

export const model = defineWidget({
  name: 'separation',
  title: 'Two groups, and weights that may grow without end',
  version: 1,
  controls,
  formula: String.raw`\begin{gathered} \min_{\beta_0,\,\term{length}{w}}\ \term{data}{\textstyle\sum_i\log\bigl(1+e^{-y_i(\beta_0+x_i^\top w)}\bigr)} + \term{penalty}{\tfrac{\lambda}2\lVert w\rVert^2} \\[0.4em] \term{lambda}{\lambda = \tfrac1C} \end{gathered}`,
  termsAt: 'at the minimum',
  terms: {
    data: {
      role: 'data',
      label: 'the loss, a sum over the points',
      text: 'Σ log(1 + exp(−yη))',
      value: ({ loss }: SeparationResult) => loss,
    },
    penalty: {
      role: 'penalty',
      label: 'the penalty',
      text: '½λ‖w‖²',
      value: ({ penalty }: SeparationResult) => penalty,
    },
    lambda: {
      role: 'lambda',
      label: 'its strength, one over C',
      text: 'λ',
      value: ({ lambda }: SeparationResult) => lambda,
    },
    length: {
      role: 'estimate',
      label: 'the length of the weights',
      text: '‖w‖',
      value: ({ length }: SeparationResult) => length,
    },
  },
  compute,
  implied: ({ groups }) => (groups === undefined ? {} : { points: arrangements[groups] }),
  describe,
  code,
  tables: (result) => [lineTable(result), lengthTable(result), pointTable(result)],
  samples: {
    'scikit-learn’s default': {},
    'almost no penalty': { C: 1e5 },
    'a strong penalty': { C: 0.01 },
    'one astray': { C: 1e5, groups: 'astray', points: arrangements.astray },
    mixed: { C: 10, groups: 'mixed', points: arrangements.mixed },
    'a narrow gap': { C: 1e3, points: arrangements.apart.replace('-0.9_1.3', '-0.6_-0.4') },
    'two in one place': { C: 1e3, points: arrangements.apart.replace('-0.9_1.3', '0.9_-1.3') },
    largest: { C: 1e5, groups: 'mixed', points: arrangements.mixed },
  },
});
