import { penaltyConvention } from './convention.ts';

/** lm.ridge of R's MASS: λ₂ = lambda, on columns divided by their population standard deviation. */
export const massLmRidge = penaltyConvention({
  library: 'MASS',
  version: '7.3-58.2',
  name: 'MASS::lm.ridge(lambda)',
  objective: '‖y − Zb‖² + lambda‖b‖², Z the columns of X with standard deviation 1 (divisor n)',
  objectiveTex: String.raw`\|y-Zb\|_2^2+\texttt{lambda}\,\|b\|_2^2`,
  parameters: { lambda: 'strength of the squared L2 penalty' },
  dataTerm: 'squared-error',
  scaling: 'population',
  expresses: ['lambda2'],
  needs: [],
  toOurs: ({ lambda }) => ({ lambda1: 0, lambda2: lambda }),
  fromOurs: ({ lambda2 }) => ({ lambda: lambda2 }),
  trap: 'fit$coef holds the weights of the scaled columns and coef(fit) those of the original ones.',
  evidence: { status: 'checked', fixture: 'convention-table-diabetes' },
});
