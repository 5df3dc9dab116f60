import { formatNumber } from '#expressions/format-number.ts';
import { biasVariance } from '#numerics/bias-variance/bias-variance.ts';
import { seed, slider, type StateOf } from '#widget-state/controls.ts';
import { defineWidget } from '#widget-state/widget-model.ts';
import { code } from './code.ts';
import { dotsOf, theoryOf } from './errors.ts';
import { curvesOf, DATA_SETS, firstDataSet, MOST_ROWS, turnedWeights } from './fits.ts';
import { truthOf } from './problem.ts';
import { curveTable, lambdaTable, nowTable } from './tables.ts';

const controls = {
  lambda: slider({
    label: 'strength of the penalty',
    symbol: 'λ',
    role: 'lambda',
    min: 0.01,
    max: 1000,
    step: 0.01,
    scale: 'log',
    zero: true,
    initial: 0,
    typed: { min: 0, max: 1e6 },
  }),
  sigma: slider({
    label: 'standard deviation of the noise',
    symbol: 'σ',
    role: 'data',
    min: 0.05,
    max: 2,
    step: 0.05,
    initial: 0.5,
    typed: { min: 0.01, max: 2 },
  }),
  n: slider({
    label: 'observations in each data set',
    symbol: 'n',
    role: 'data',
    min: 8,
    max: MOST_ROWS,
    step: 1,
    initial: 12,
  }),
  seed: seed({
    label: 'the random numbers',
    again: `Draw ${DATA_SETS} other data sets`,
    initial: 1,
    tucked: true,
  }),
};

export type BiasVarianceState = StateOf<typeof controls>;

/** τ of λ = σ²/τ²; ∞ at λ = 0. */
const priorWidth = ({ lambda, sigma }: BiasVarianceState): number =>
  lambda === 0 ? Infinity : sigma / Math.sqrt(lambda);

const derived = {
  tau: {
    label: 'width of the prior, λ = σ²/τ²',
    symbol: 'τ',
    role: 'lambda',
    step: 0.025,
    scale: 'log',
    tucked: true,
    bounds: () => ({ min: 0.01, max: 100 }),
    value: priorWidth,
    changes: (tau: number, { sigma }: BiasVarianceState) => ({
      lambda: Number((sigma ** 2 / tau ** 2).toPrecision(12)),
    }),
  },
} as const;

function compute(state: BiasVarianceState) {
  const { lambda, sigma } = state;
  const n = Math.round(state.n);
  const draw = { n, sigma, seed: state.seed };
  const truth = truthOf(draw);
  const turned = turnedWeights(draw, lambda);
  return {
    ...{ lambda, sigma, n, draw, tau: priorWidth(state) },
    /** By theory, at λ. */
    error: biasVariance(truth, lambda).weights,
    theory: theoryOf(draw),
    dots: dotsOf(draw),
    fits: curvesOf(n, turned),
    example: firstDataSet(draw),
  };
}

export type BiasVarianceResult = ReturnType<typeof compute>;

function describe({ lambda, error, theory }: BiasVarianceResult): string {
  const say = (value: number) => formatNumber(value, 3);
  const { leastSquares, best } = theory;
  const parts = `bias² ${say(error.biasSquared)} + variance ${say(error.variance)} = mean squared error ${say(error.mse)}`;
  const bestOne = `Best is λ = ${say(best.lambda)}, with ${say(best.mse)}.`;
  if (lambda === 0)
    return `At λ = 0, least squares: no bias, and variance = mean squared error = ${say(error.mse)}. ${bestOne}`;
  const side = error.mse < leastSquares ? 'below' : 'above';
  return `At λ = ${say(lambda)}: ${parts}, ${side} the ${say(leastSquares)} of least squares. ${bestOne}`;
}

export const model = defineWidget({
  name: 'bias-variance',
  title: `Ridge fits to ${DATA_SETS} data sets from one truth`,
  version: 1,
  controls,
  derived,
  formula: String.raw`\term{mse}{\operatorname{MSE}} = \term{bias}{\sum_j\frac{\lambda^2\alpha_j^2}{(d_j^2+\lambda)^2}} + \term{variance}{\sum_j\frac{\sigma^2 d_j^2}{(d_j^2+\lambda)^2}}`,
  termsAt: 'by theory, at this λ',
  terms: {
    mse: {
      role: 'objective',
      label: 'the mean squared error',
      text: 'MSE',
      value: ({ error }: BiasVarianceResult) => error.mse,
    },
    bias: {
      role: 'penalty',
      label: 'the squared bias',
      text: 'bias²',
      dash: '9 4',
      value: ({ error }: BiasVarianceResult) => error.biasSquared,
    },
    variance: {
      role: 'data',
      label: 'the variance',
      text: 'variance',
      dash: '2 4',
      value: ({ error }: BiasVarianceResult) => error.variance,
    },
  },
  compute,
  describe,
  code,
  tables: (result) => [nowTable(result), lambdaTable(result), curveTable(result)],
  samples: {
    'least squares': {},
    'near the best': { lambda: 1.6 },
    'too strong': { lambda: 200 },
    'just above zero': { lambda: 0.01 },
    'hardly any noise': { sigma: 0.05, lambda: 1 },
    'much noise': { sigma: 2, n: 8, lambda: 10 },
    'little noise, many rows': { sigma: 0.1, n: 80, lambda: 0.2 },
    largest: { n: MOST_ROWS, lambda: 1 },
    'other data sets': { seed: 7, lambda: 0.5 },
  },
});
