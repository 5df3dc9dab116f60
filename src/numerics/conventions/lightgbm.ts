import type { NoEquivalent } from './convention.ts';

/** LightGBM's trees: the leaf rule of XGBoost, with another default. */
export const lightgbmTree: NoEquivalent<'lambda_l2'> = {
  library: 'LightGBM',
  version: '4',
  kind: 'none',
  name: 'lightgbm.train({lambda_l2})',
  objective: 'a leaf is −G/(H + lambda_l2)',
  objectiveTex: String.raw`w_{\text{leaf}}=-\frac{\sum_i g_i}{\sum_i h_i+\texttt{lambda\_l2}}`,
  parameters: { lambda_l2: 'what is added to the second derivative of a leaf' },
  noEquivalent:
    'It shrinks the value of a leaf, which has no column of X: with squared error it acts like lambda_l2 more observations in every leaf, whose residual is 0.',
  trap: 'The default is 0, where XGBoost’s is 1.',
  evidence: { status: 'documented' },
};
