import { defineWidget } from '#widget-state/widget-model.ts';
import { code } from './code.ts';
import { controls, type KernelRidgeState } from './controls.ts';
import { wave } from './data.ts';
import { describe } from './describe.ts';
import { fitsOf, shareOf } from './fits.ts';
import { coefficientTable, curveTable, weightTable } from './tables.ts';

function compute(state: KernelRidgeState) {
  const fits = fitsOf(state);
  const index = state.row - 1;
  const coefficient = fits.dual.dual[index] ?? NaN;
  return {
    ...{ state, lambda: state.lambda, index, coefficient, ...fits },
    residual: (fits.ys[index] ?? NaN) - (fits.dual.fitted[index] ?? NaN),
    /** What the marked point adds to the curve. */
    share: shareOf(state, fits.xs[index] ?? NaN, coefficient),
    n: fits.xs.length,
    /** Weights to solve for; infinitely many behind a Gaussian. */
    p: fits.primal?.w.length ?? Infinity,
  };
}

export type KernelRidgeResult = ReturnType<typeof compute>;
export type { KernelRidgeState };

export const model = defineWidget({
  name: 'kernel-ridge',
  title: 'One curve, in n coefficients or in p weights',
  version: 1,
  controls,
  formula: String.raw`\begin{gathered} \hat f(x) = {\textstyle\sum_i} \alpha_i\,k(x_i,x) = \varphi(x)^\top \hat w \\[0.3em] (K+\term{lambda}{\lambda} I)\,\alpha = y \\[0.3em] (\Phi^\top\Phi+\lambda I)\,\hat w = \Phi^\top y \\[0.3em] \term{dual}{\alpha_i} = \term{residual}{(y_i-\hat y_i)}/\lambda \end{gathered}`,
  termsAt: 'at the marked point i',
  terms: {
    dual: {
      role: 'estimate',
      label: 'its dual coefficient',
      text: 'αᵢ',
      value: ({ coefficient }: KernelRidgeResult) => coefficient,
    },
    lambda: {
      role: 'lambda',
      label: 'the strength of the penalty',
      text: 'λ',
      value: ({ lambda }: KernelRidgeResult) => lambda,
    },
    residual: {
      role: 'data',
      label: 'its residual',
      text: 'yᵢ − ŷᵢ',
      value: ({ residual }: KernelRidgeResult) => residual,
    },
  },
  compute,
  describe,
  code,
  tables: (result) => [coefficientTable(result), weightTable(result), curveTable(result)],
  samples: {
    'twelve bumps': {},
    'through every point': { h: 0.06, lambda: 1e-4 },
    'wide bumps': { h: 3, lambda: 0.01 },
    'almost nothing': { h: 0.3, lambda: 100 },
    'a line': { kernel: 'line', lambda: 1 },
    'a cubic': { kernel: 'cubic', lambda: 0.01 },
    'one far up': {
      kernel: 'cubic',
      lambda: 1,
      row: 5,
      points: wave.replace('-0.3_-0.5', '-0.3_2'),
    },
    largest: { h: 0.1, lambda: 0.01 },
  },
});
