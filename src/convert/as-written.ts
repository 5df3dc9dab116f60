// What each call minimizes, read from its own formula and never from its map: so that fitting by it can
// show a map to be wrong.
import type { Context, LossReduction } from '#numerics/conventions/context.ts';
import type { Numbers } from './convert.ts';

/** data · (RSS, or the sum of log losses) + l1 · ‖w‖₁ + squaredL2 · ‖w‖², the intercept free. */
export interface Written {
  readonly data: number;
  readonly l1: number;
  readonly squaredL2: number;
  /** What y is divided by before, and the weights multiplied by afterwards; 1 if not given. */
  readonly targetDividedBy?: number;
}

type Reader = (numbers: Numbers, context: Context) => Written;

const number = (numbers: Numbers, name: string): number => numbers[name] ?? NaN;

/** data term + strength · (share · ‖w‖₁ + ½(1 − share)‖w‖²) */
const net = (data: number, strength: number, share: number): Written => ({
  data,
  l1: strength * share,
  squaredL2: (strength * (1 - share)) / 2,
});

/** Of RSS or of the sum of log losses. */
const trained = ({ loss, rows }: Context): number => {
  const factors: Record<LossReduction, number> = {
    'mean-squared': 1 / rows,
    'half-mean-squared': 1 / (2 * rows),
    'summed-squared': 1,
    'mean-log': 1 / rows,
    'summed-log': 1,
  };
  return factors[loss];
};

const halfMeanNet =
  (strength: string, share: string): Reader =>
  (numbers, { rows }) =>
    net(1 / (2 * rows), number(numbers, strength), number(numbers, share));

const meanLogNet =
  (strength: string, share: string): Reader =>
  (numbers, { rows }) =>
    net(1 / rows, number(numbers, strength), number(numbers, share));

const plainRidge =
  (strength: string): Reader =>
  (numbers) => ({ data: 1, l1: 0, squaredL2: number(numbers, strength) });

const halfDecay: Reader = (numbers, context) => ({
  data: trained(context),
  l1: 0,
  squaredL2: number(numbers, 'weight_decay') / 2,
});

/** By the id of the call; a call that is not here minimizes no such sum. */
export const written: Readonly<Record<string, Reader>> = {
  ridge: plainRidge('alpha'),
  'lm-ridge': plainRidge('lambda'),
  lasso: (numbers, { rows }) => ({
    data: 1 / (2 * rows),
    l1: number(numbers, 'alpha'),
    squaredL2: 0,
  }),
  'elastic-net': halfMeanNet('alpha', 'l1_ratio'),
  'sgd-regressor': halfMeanNet('alpha', 'l1_ratio'),
  'statsmodels-ols': halfMeanNet('alpha', 'L1_wt'),
  'glmnet-gaussian-object': halfMeanNet('lambda', 'alpha'),
  // As the program works: it solves for y / s_y at lambda / s_y, and multiplies the answer by s_y.
  'glmnet-gaussian': (numbers, { rows, targetScale }) => ({
    ...net(1 / (2 * rows), number(numbers, 'lambda') / targetScale, number(numbers, 'alpha')),
    targetDividedBy: targetScale,
  }),
  'mlp-regressor': (numbers, { rows, batchSize }) => ({
    data: 1 / (2 * rows),
    l1: 0,
    squaredL2: number(numbers, 'alpha') / (2 * batchSize),
  }),
  'xgboost-linear': (numbers, { rows }) => ({
    data: 1 / 2,
    l1: rows * number(numbers, 'alpha'),
    squaredL2: (rows * number(numbers, 'lambda')) / 2,
  }),
  'logistic-regression': (numbers) => net(number(numbers, 'C'), 1, number(numbers, 'l1_ratio')),
  'glmnet-binomial': meanLogNet('lambda', 'alpha'),
  'statsmodels-glm': meanLogNet('alpha', 'L1_wt'),
  'statsmodels-logit': (numbers) => ({ data: 1, l1: number(numbers, 'alpha'), squaredL2: 0 }),
  'torch-sgd': halfDecay,
  'torch-adam': halfDecay,
  'keras-l2': (numbers, context) => ({
    data: trained(context),
    l1: 0,
    squaredL2: number(numbers, 'l2'),
  }),
};
