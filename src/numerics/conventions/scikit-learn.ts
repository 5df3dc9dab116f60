import type { Convention, Strengths } from './convention.ts';

// Source: the docstrings of scikit-learn 1.2.1, checked against its answers in fixtures/.
const version = '1.2.1';

/** Ridge: ‖y − Xw‖² + alpha‖w‖². No factor n, no ½: alpha is our λ₂. */
export const scikitLearnRidge: Convention<{ readonly alpha: number }> = {
  name: 'sklearn.linear_model.Ridge',
  version,
  objective: '‖y − Xw‖² + alpha‖w‖²',
  toOurs: ({ alpha }) => ({ lambda1: 0, lambda2: alpha }),
  fromOurs(strengths) {
    requireAbsent('Ridge', 'lambda1', strengths);
    return { alpha: strengths.lambda2 };
  },
};

/** Lasso: ‖y − Xw‖²/(2n) + alpha‖w‖₁. The mean, not the sum: λ₁ = n · alpha. */
export const scikitLearnLasso: Convention<{ readonly alpha: number }> = {
  name: 'sklearn.linear_model.Lasso',
  version,
  objective: '‖y − Xw‖²/(2n) + alpha‖w‖₁',
  toOurs: ({ alpha }, rows) => ({ lambda1: rows * alpha, lambda2: 0 }),
  fromOurs(strengths, rows) {
    requireAbsent('Lasso', 'lambda2', strengths);
    return { alpha: strengths.lambda1 / rows };
  },
};

/**
 * ElasticNet: ‖y − Xw‖²/(2n) + alpha · l1_ratio‖w‖₁ + ½ alpha (1 − l1_ratio)‖w‖²
 *
 * λ₁ = n · alpha · l1_ratio and λ₂ = n · alpha · (1 − l1_ratio); no penalty maps to l1_ratio 1.
 */
export const scikitLearnElasticNet: Convention<{
  readonly alpha: number;
  readonly l1_ratio: number;
}> = {
  name: 'sklearn.linear_model.ElasticNet',
  version,
  objective: '‖y − Xw‖²/(2n) + alpha · l1_ratio‖w‖₁ + ½ alpha (1 − l1_ratio)‖w‖²',
  toOurs: ({ alpha, l1_ratio }, rows) => ({
    lambda1: rows * alpha * l1_ratio,
    lambda2: rows * alpha * (1 - l1_ratio),
  }),
  fromOurs({ lambda1, lambda2 }, rows) {
    const total = lambda1 + lambda2;
    return { alpha: total / rows, l1_ratio: total === 0 ? 1 : lambda1 / total };
  },
};

function requireAbsent(estimator: string, name: keyof Strengths, strengths: Strengths): void {
  if (strengths[name] === 0) return;
  throw new RangeError(
    `${estimator} has no counterpart of ${name} = ${strengths[name]}: use ElasticNet.`,
  );
}
