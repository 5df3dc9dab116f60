import { penaltyConvention } from './convention.ts';
import { sharesOf, strengthsOf } from './shares.ts';

// Source: Friedman, Hastie & Tibshirani 2010 and the vignette of glmnet 4.1-6.
const release = {
  library: 'glmnet',
  version: '4.1-6',
  // With standardize = FALSE the columns are taken as they are.
  scaling: 'population',
  expresses: ['lambda1', 'lambda2'],
  parameters: { lambda: 'strength of both penalties', alpha: 'share of L1, from 0 to 1' },
} as const;

/**
 * family = "gaussian": glmnet divides y by s_y and multiplies the answer by it, so its L2 part is
 * divided by s_y. λ₁ = n · lambda · alpha and λ₂ = n · lambda · (1 − alpha) / s_y.
 */
export const glmnetGaussian = penaltyConvention({
  ...release,
  name: 'glmnet(x, y, family = "gaussian", lambda, alpha)',
  objective: '‖y − Xβ‖²/(2n) + lambda (alpha‖β‖₁ + (1 − alpha)/(2 s_y)‖β‖²)',
  objectiveTex: String.raw`\tfrac1{2n}\|y-X\beta\|_2^2+\texttt{lambda}\Bigl(\texttt{alpha}\,\|\beta\|_1+\tfrac{1-\texttt{alpha}}{2s_y}\|\beta\|_2^2\Bigr)`,
  dataTerm: 'squared-error',
  needs: ['rows', 'targetScale'],
  toOurs({ lambda, alpha }, { rows, targetScale }) {
    const { lambda1, lambda2 } = strengthsOf(rows * lambda, alpha);
    return { lambda1, lambda2: lambda2 / targetScale };
  },
  fromOurs({ lambda1, lambda2 }, { rows, targetScale }) {
    const { total, share } = sharesOf({ lambda1, lambda2: lambda2 * targetScale });
    return { lambda: total / rows, alpha: share };
  },
  trap: 'Its L2 part is divided by the spread of y, unlike everyone else’s, and its alpha is what scikit-learn calls l1_ratio.',
  evidence: { status: 'checked', fixture: 'convention-table-diabetes' },
});

/** family = gaussian(): the same call with a family object solves the objective that is documented. */
export const glmnetGaussianObject = penaltyConvention({
  ...release,
  name: 'glmnet(x, y, family = gaussian(), lambda, alpha)',
  objective: '‖y − Xβ‖²/(2n) + lambda (alpha‖β‖₁ + ½(1 − alpha)‖β‖²)',
  objectiveTex: String.raw`\tfrac1{2n}\|y-X\beta\|_2^2+\texttt{lambda}\Bigl(\texttt{alpha}\,\|\beta\|_1+\tfrac{1-\texttt{alpha}}2\|\beta\|_2^2\Bigr)`,
  dataTerm: 'squared-error',
  needs: ['rows'],
  toOurs: ({ lambda, alpha }, { rows }) => strengthsOf(rows * lambda, alpha),
  fromOurs(strengths, { rows }) {
    const { total, share } = sharesOf(strengths);
    return { lambda: total / rows, alpha: share };
  },
  trap: 'The string "gaussian" and the object gaussian() mean different L2 penalties under the same lambda.',
  evidence: { status: 'checked', fixture: 'convention-runs-diabetes' },
});

/** family = "binomial": no scale of y; λ₁ = n · lambda · alpha and λ₂ = n · lambda · (1 − alpha). */
export const glmnetBinomial = penaltyConvention({
  ...release,
  name: 'glmnet(x, y, family = "binomial", lambda, alpha)',
  objective: 'mean of log losses + lambda (alpha‖β‖₁ + ½(1 − alpha)‖β‖²)',
  objectiveTex: String.raw`\tfrac1n\sum_i\ell_i(\beta)+\texttt{lambda}\Bigl(\texttt{alpha}\,\|\beta\|_1+\tfrac{1-\texttt{alpha}}2\|\beta\|_2^2\Bigr)`,
  dataTerm: 'log-loss',
  needs: ['rows'],
  toOurs: glmnetGaussianObject.toOurs,
  fromOurs: glmnetGaussianObject.fromOurs,
  trap: 'lambda = 1/(nC) of scikit-learn’s C, on columns that glmnet has standardized unless told not to.',
  evidence: { status: 'checked', fixture: 'logistic-glmnet-breast' },
});
