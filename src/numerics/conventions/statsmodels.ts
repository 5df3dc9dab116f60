import { penaltyConvention } from './convention.ts';
import { sharesOf, strengthsOf } from './shares.ts';

// Source: the documentation of statsmodels 0.13.5.
const release = { library: 'statsmodels', version: '0.13.5', scaling: 'none' } as const;
const elasticNet = {
  ...release,
  parameters: { alpha: 'strength of both penalties', L1_wt: 'share of L1, from 0 to 1' },
  expresses: ['lambda1', 'lambda2'],
  needs: ['rows'],
} as const;

/** OLS: the objective of scikit-learn's ElasticNet, the constant included. */
export const statsmodelsOls = penaltyConvention({
  ...elasticNet,
  name: 'OLS(y, X).fit_regularized(alpha, L1_wt)',
  objective: '‖y − Xβ‖²/(2n) + alpha (L1_wt‖β‖₁ + ½(1 − L1_wt)‖β‖²)',
  objectiveTex: String.raw`\tfrac1{2n}\|y-X\beta\|_2^2+\texttt{alpha}\bigl(\texttt{L1\_wt}\,\|\beta\|_1+\tfrac12(1-\texttt{L1\_wt})\|\beta\|_2^2\bigr)`,
  dataTerm: 'squared-error',
  toOurs: ({ alpha, L1_wt }, { rows }) => strengthsOf(rows * alpha, L1_wt),
  fromOurs(strengths, { rows }) {
    const { total, share } = sharesOf(strengths);
    return { alpha: total / rows, L1_wt: share };
  },
  trap: 'One number penalizes the constant too (give a list with 0 in its place), and in 0.13.5 a weight of the lasso that has reached 0 never returns, unless zero_tol=0.',
  evidence: { status: 'checked', fixture: 'convention-table-diabetes' },
});

/** GLM with a binomial family: glmnet's objective. */
export const statsmodelsGlm = penaltyConvention({
  ...elasticNet,
  name: 'GLM(y, X, family=Binomial()).fit_regularized(alpha, L1_wt)',
  objective: '−log likelihood / n + alpha (L1_wt‖β‖₁ + ½(1 − L1_wt)‖β‖²)',
  objectiveTex: String.raw`-\tfrac1n\log L(\beta)+\texttt{alpha}\bigl(\texttt{L1\_wt}\,\|\beta\|_1+\tfrac12(1-\texttt{L1\_wt})\|\beta\|_2^2\bigr)`,
  dataTerm: 'log-loss',
  toOurs: statsmodelsOls.toOurs,
  fromOurs: statsmodelsOls.fromOurs,
  trap: 'One number penalizes the constant too: give a list with 0 in its place; and, as with OLS, a weight of the lasso that has reached 0 never returns in 0.13.5, unless zero_tol=0.',
  evidence: { status: 'checked', fixture: 'convention-runs-diabetes' },
});

/** Logit with method "l1": a sum, so λ₁ = alpha. */
export const statsmodelsLogit = penaltyConvention({
  ...release,
  name: 'Logit(y, X).fit_regularized(method="l1", alpha)',
  objective: '−log likelihood + alpha‖β‖₁',
  objectiveTex: String.raw`-\log L(\beta)+\texttt{alpha}\,\|\beta\|_1`,
  parameters: { alpha: 'strength of the L1 penalty' },
  dataTerm: 'log-loss',
  expresses: ['lambda1'],
  needs: [],
  toOurs: ({ alpha }) => ({ lambda1: alpha, lambda2: 0 }),
  fromOurs: ({ lambda1 }) => ({ alpha: lambda1 }),
  trap: 'Not divided by n, unlike GLM of the same library; and one number penalizes the constant too.',
  evidence: { status: 'checked', fixture: 'convention-runs-diabetes' },
});
