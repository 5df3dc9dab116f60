import { penaltyConvention } from './convention.ts';
import { sharesOf, strengthsOf } from './shares.ts';

// Source: docstrings and code of scikit-learn 1.2.1.
const release = { library: 'scikit-learn', version: '1.2.1', scaling: 'none' } as const;

/** Ridge: no factor n, no ½; alpha is our λ₂. */
export const scikitLearnRidge = penaltyConvention({
  ...release,
  name: 'sklearn.linear_model.Ridge(alpha)',
  objective: '‖y − Xw‖² + alpha‖w‖²',
  objectiveTex: String.raw`\|y-Xw\|_2^2+\texttt{alpha}\,\|w\|_2^2`,
  parameters: { alpha: 'strength of the squared L2 penalty' },
  dataTerm: 'squared-error',
  expresses: ['lambda2'],
  needs: [],
  toOurs: ({ alpha }) => ({ lambda1: 0, lambda2: alpha }),
  fromOurs: ({ lambda2 }) => ({ alpha: lambda2 }),
  trap: 'The loss is a sum, not a mean: with every row twice, the same weights need twice the alpha.',
  evidence: { status: 'checked', fixture: 'convention-table-diabetes' },
});

/** Lasso: the mean, not the sum; λ₁ = n · alpha. */
export const scikitLearnLasso = penaltyConvention({
  ...release,
  name: 'sklearn.linear_model.Lasso(alpha)',
  objective: '‖y − Xw‖²/(2n) + alpha‖w‖₁',
  objectiveTex: String.raw`\tfrac1{2n}\|y-Xw\|_2^2+\texttt{alpha}\,\|w\|_1`,
  parameters: { alpha: 'strength of the L1 penalty' },
  dataTerm: 'squared-error',
  expresses: ['lambda1'],
  needs: ['rows'],
  toOurs: ({ alpha }, { rows }) => ({ lambda1: rows * alpha, lambda2: 0 }),
  fromOurs: ({ lambda1 }, { rows }) => ({ alpha: lambda1 / rows }),
  trap: 'The loss is a mean here and a sum in Ridge of the same library: the two alphas differ by a factor n.',
  evidence: { status: 'checked', fixture: 'convention-table-diabetes' },
});

/** ElasticNet: λ₁ = n · alpha · l1_ratio and λ₂ = n · alpha · (1 − l1_ratio). */
export const scikitLearnElasticNet = penaltyConvention({
  ...release,
  name: 'sklearn.linear_model.ElasticNet(alpha, l1_ratio)',
  objective: '‖y − Xw‖²/(2n) + alpha · l1_ratio‖w‖₁ + ½ alpha (1 − l1_ratio)‖w‖²',
  objectiveTex: String.raw`\tfrac1{2n}\|y-Xw\|_2^2+\texttt{alpha}\bigl(\texttt{l1\_ratio}\,\|w\|_1+\tfrac12(1-\texttt{l1\_ratio})\|w\|_2^2\bigr)`,
  parameters: { alpha: 'strength of both penalties', l1_ratio: 'share of L1, from 0 to 1' },
  dataTerm: 'squared-error',
  expresses: ['lambda1', 'lambda2'],
  needs: ['rows'],
  toOurs: ({ alpha, l1_ratio }, { rows }) => strengthsOf(rows * alpha, l1_ratio),
  fromOurs(strengths, { rows }) {
    const { total, share } = sharesOf(strengths);
    return { alpha: total / rows, l1_ratio: share };
  },
  trap: 'With l1_ratio=0 it is Ridge, but with alpha = Ridge’s alpha / n.',
  evidence: { status: 'checked', fixture: 'convention-table-diabetes' },
});

/** SGDRegressor with squared error and penalty="elasticnet": the objective of ElasticNet. */
export const scikitLearnSgdRegressor = penaltyConvention({
  ...release,
  name: 'sklearn.linear_model.SGDRegressor(penalty="elasticnet", alpha, l1_ratio)',
  objective: 'mean of ½(y − Xw)² + alpha · l1_ratio‖w‖₁ + ½ alpha (1 − l1_ratio)‖w‖²',
  objectiveTex: scikitLearnElasticNet.objectiveTex,
  parameters: { alpha: 'strength of both penalties', l1_ratio: 'share of L1, from 0 to 1' },
  dataTerm: 'squared-error',
  expresses: ['lambda1', 'lambda2'],
  needs: ['rows'],
  toOurs: scikitLearnElasticNet.toOurs,
  fromOurs: scikitLearnElasticNet.fromOurs,
  trap: 'alpha also sets the learning rate of the schedule "optimal", and stochastic steps stop near the minimum, not at it.',
  evidence: { status: 'checked', fixture: 'convention-runs-diabetes' },
});

/** LogisticRegression: C weighs the data, so it is 1 / λ. */
export const scikitLearnLogisticRegression = penaltyConvention({
  ...release,
  name: 'sklearn.linear_model.LogisticRegression(C, l1_ratio)',
  objective: 'C · sum of log losses + l1_ratio‖w‖₁ + ½(1 − l1_ratio)‖w‖²',
  objectiveTex: String.raw`\texttt{C}\sum_i\ell_i(w)+\texttt{l1\_ratio}\,\|w\|_1+\tfrac12(1-\texttt{l1\_ratio})\|w\|_2^2`,
  parameters: { C: 'inverse strength of the penalty', l1_ratio: 'share of L1; 0 for penalty="l2"' },
  dataTerm: 'log-loss',
  expresses: ['lambda1', 'lambda2'],
  needs: [],
  toOurs: ({ C, l1_ratio }) => strengthsOf(1 / C, l1_ratio),
  fromOurs(strengths) {
    const { total, share } = sharesOf(strengths);
    return { C: 1 / total, l1_ratio: share };
  },
  trap: 'A larger C shrinks less, the default C=1 does penalize, and solver="liblinear" penalizes the intercept too.',
  evidence: { status: 'checked', fixture: 'convention-table-diabetes' },
});

/**
 * HuberRegressor: given its fitted scale σ̂ this is our Huber loss with threshold epsilon · σ̂ and
 * λ₂ = alpha · σ̂ (multiply its objective by σ̂ / 2).
 */
export const scikitLearnHuberRegressor = penaltyConvention({
  ...release,
  name: 'sklearn.linear_model.HuberRegressor(epsilon, alpha)',
  objective:
    'sum of σ + σ · H((y − Xw)/σ) + alpha‖w‖², over w and σ; H(z) = z² up to epsilon, then linear',
  objectiveTex: String.raw`\min_{w,\sigma}\ \sum_i\Bigl(\sigma+\sigma H_{\texttt{epsilon}}\bigl(\tfrac{y_i-x_i^\top w}{\sigma}\bigr)\Bigr)+\texttt{alpha}\,\|w\|_2^2`,
  parameters: { alpha: 'strength of the squared L2 penalty' },
  dataTerm: 'huber',
  expresses: ['lambda2'],
  needs: ['residualScale'],
  toOurs: ({ alpha }, { residualScale }) => ({ lambda1: 0, lambda2: alpha * residualScale }),
  fromOurs: ({ lambda2 }, { residualScale }) => ({ alpha: lambda2 / residualScale }),
  trap: 'The scale is fitted along with the weights, so the strength of the same alpha changes with the data and with epsilon.',
  evidence: { status: 'checked', fixture: 'robust-huber-sklearn-delivery' },
});

/** MLPRegressor: the penalty is divided by the size of the batch, the loss is a mean over it. */
export const scikitLearnMlpRegressor = penaltyConvention({
  ...release,
  name: 'sklearn.neural_network.MLPRegressor(alpha)',
  objective: 'each batch of b: mean of ½(y − ŷ)² + alpha/(2b)‖W‖²',
  objectiveTex: String.raw`\tfrac1{2b}\sum_{i\in\text{batch}}(y_i-\hat y_i)^2+\tfrac{\texttt{alpha}}{2b}\|W\|_2^2`,
  parameters: { alpha: 'strength of the squared L2 penalty' },
  dataTerm: 'squared-error',
  expresses: ['lambda2'],
  needs: ['rows', 'batchSize'],
  toOurs: ({ alpha }, { rows, batchSize }) => ({ lambda1: 0, lambda2: (alpha * rows) / batchSize }),
  fromOurs: ({ lambda2 }, { rows, batchSize }) => ({ alpha: (lambda2 * batchSize) / rows }),
  trap: 'Divided by the size of the batch, not of the data: smaller batches penalize more at the same alpha.',
  evidence: { status: 'checked', fixture: 'convention-runs-diabetes' },
});
