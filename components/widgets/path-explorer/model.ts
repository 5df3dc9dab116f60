import { norm } from '#numerics/linear-algebra/vector.ts';
import { defineWidget } from '#widget-state/widget-model.ts';
import { placeOf } from './axis.ts';
import { code } from './code.ts';
import { controls, type PathState } from './controls.ts';
import { describe } from './describe.ts';
import { pathLayout } from './layout.ts';
import { knotTable, pathTable, weightTable } from './tables.ts';

function compute(state: PathState) {
  const drawn = pathLayout(state);
  const { lambda, method } = state;
  const w = drawn.path.at([lambda])[0] ?? new Float64Array();
  const free = drawn.weights[0] ?? w;
  return {
    ...{ method, lambda, drawn, w, free },
    /** Where the line stands, from left to right. */
    place: placeOf(drawn, drawn.axis, lambda, w),
    df: drawn.path.effectiveDegreesOfFreedom(lambda, w),
    length: norm(w),
    zeros: w.filter((weight) => weight === 0).length,
    /** The columns whose weights have another sign than in least squares. */
    changed: [...w.keys()].filter((j) => (w[j] ?? 0) * (free[j] ?? 0) < 0),
  };
}

export type PathResult = ReturnType<typeof compute>;

export { controls, type PathState };

export const model = defineWidget({
  name: 'path-explorer',
  title: 'The path of every weight',
  version: 1,
  controls,
  formula:
    '\\begin{aligned}\\term{estimate}{\\hat\\beta}\\text{ minimizes }&\\tfrac12\\|y-\\beta_0-X\\beta\\|^2\\\\&{}+\\term{lambda}{\\lambda}\\bigl(m\\|\\beta\\|_1+\\tfrac{1-m}{2}\\|\\beta\\|_2^2\\bigr)\\end{aligned}',
  termsAt: 'at the line',
  terms: {
    estimate: {
      role: 'estimate',
      label: 'the length of the weights',
      text: '‖β‖',
      value: (result: PathResult) => result.length,
    },
    lambda: {
      role: 'lambda',
      label: 'the strength of the penalty',
      text: 'λ',
      value: (result: PathResult) => result.lambda,
    },
  },
  compute,
  describe,
  code,
  tables: (result) => [weightTable(result), pathTable(result), ...knotTable(result)],
  samples: {
    ridge: {},
    lasso: { method: 'lasso' },
    'ridge, a weight at zero': { lambda: 22.08 },
    'degrees of freedom': { axis: 'df', lambda: 22.08 },
    'least squares': { lambda: 0 },
    'elastic net': { method: 'elastic-net', lambda: 20 },
    largest: { data: 'diabetes', lambda: 10 },
    'diabetes lasso': { data: 'diabetes', method: 'lasso', axis: 'share', lambda: 100 },
    'diabetes elastic net': { data: 'diabetes', method: 'elastic-net', mix: 0.8, lambda: 500 },
    'diabetes, own units': { data: 'diabetes', standardized: 'no', lambda: 1000 },
    'longley trace': { data: 'longley', lambda: 0.1 },
    'longley lasso': { data: 'longley', method: 'lasso', lambda: 0.05 },
    'a pair': { data: 'pair', lambda: 1 },
    'a pair, opposed': { data: 'pair', correlation: 0.9, first: 3, second: -2, lambda: 1 },
    'a pair, lasso': { data: 'pair', method: 'lasso', lambda: 1 },
    'all zero': { method: 'lasso', lambda: 100 },
  },
});
