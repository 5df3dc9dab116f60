// What this lesson's figures and cases agree with: R, on the same data.
import { phones } from '#content/datasets/phones.ts';
import { matrixFromColumns } from '#numerics/linear-algebra/matrix.ts';
import { huber } from '#numerics/losses/huber.ts';
import { mEstimate } from '#numerics/robust/m-estimate.ts';
import { historicTypo, slopeOfMm } from './values.ts';
import { once } from '#numerics/once.ts';

/** Slopes of the phone data: lm; rlm of MASS 7.3-58.2, acc = 1e-12; lmrob of robustbase 0.95-0, likewise. */
const slopesInR = [5.04147826087, 2.03960046574, 1.10095709484] as const;

/** Least squares, Huber, MM. */
export const phoneSlopes = once(() => {
  const X = matrixFromColumns([Float64Array.from(phones.year)], phones.year.length);
  const { free, slope } = slopeOfMm(phones.calls);
  return {
    ours: [free, mEstimate(X, phones.calls, huber()).w[0] ?? NaN, slope],
    theirs: slopesInR,
  };
});

/** Leverage of row 32 and the weight of lweight, by lm and lm.ridge with λ = 24: right, then mistyped. */
const typoInR = [
  ...[0.0411334129993, 0.6220197884227, 0.5525317881761],
  ...[0.330469193943, 0.454460536441, 0.406254043541],
] as const;

export const typo = once(() => {
  const { right, wrong } = historicTypo();
  const ours = [right, wrong].flatMap((fit) => [fit.leverage, fit.leastSquares, fit.ridge]);
  return { ours, theirs: typoInR };
});
