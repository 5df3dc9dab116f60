import { penaltyConvention, type NoEquivalent } from './convention.ts';

// Source: the list of parameters in the documentation of XGBoost 1.7.
const release = { library: 'XGBoost', version: '1.7.4' } as const;

/** Trees: λ beside the sum of second derivatives in a leaf. */
export const xgboostTree: NoEquivalent<'reg_lambda'> = {
  ...release,
  kind: 'none',
  name: 'xgboost.XGBRegressor(booster="gbtree", reg_lambda)',
  objective: 'sum of losses + ½ reg_lambda · sum over leaves of w²; a leaf is −G/(H + reg_lambda)',
  objectiveTex: String.raw`w_{\text{leaf}}=-\frac{\sum_i g_i}{\sum_i h_i+\texttt{reg\_lambda}}`,
  parameters: { reg_lambda: 'what is added to the second derivative of a leaf' },
  noEquivalent:
    'It shrinks the value of a leaf, which has no column of X: with squared error it acts like reg_lambda more observations in every leaf, whose residual is 0.',
  trap: 'An absolute count, not a share, with default 1: it bites in small leaves and vanishes in large ones.',
  evidence: { status: 'documented' },
};

/** gblinear: both divided by n, the loss too; λ₁ = n · alpha and λ₂ = n · lambda. */
export const xgboostLinear = penaltyConvention({
  ...release,
  name: 'xgboost.train({booster: "gblinear", lambda, alpha})',
  objective: 'sum of ½(y − Xw)² + n (alpha‖w‖₁ + ½ lambda‖w‖²)',
  objectiveTex: String.raw`\tfrac12\|y-Xw\|_2^2+n\bigl(\texttt{alpha}\,\|w\|_1+\tfrac12\,\texttt{lambda}\,\|w\|_2^2\bigr)`,
  parameters: {
    lambda: 'strength of the squared L2 penalty',
    alpha: 'strength of the L1 penalty',
  },
  dataTerm: 'squared-error',
  scaling: 'none',
  expresses: ['lambda1', 'lambda2'],
  needs: ['rows'],
  toOurs: ({ lambda, alpha }, { rows }) => ({ lambda1: rows * alpha, lambda2: rows * lambda }),
  fromOurs: ({ lambda1, lambda2 }, { rows }) => ({ lambda: lambda2 / rows, alpha: lambda1 / rows }),
  trap: 'The same names as for trees mean something else here: multiplied by n, on the weights of the columns.',
  evidence: { status: 'checked', fixture: 'convention-runs-diabetes' },
});
