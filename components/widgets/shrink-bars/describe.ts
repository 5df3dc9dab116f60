import { formatNumber } from '#expressions/format-number.ts';
import type { ShrinkResult } from './model.ts';

const percent = (share = NaN): string => `${formatNumber(100 * share, 3)}\u00a0%`;

/** What the widest and the thinnest direction keep, and what all together do. */
export function describe(result: ShrinkResult): string {
  const { lambda, shares, df, condition, size, compared, components } = result;
  const p = shares.length;
  if (lambda === 0) return leastSquares(result);
  const kept = `At λ = ${formatNumber(lambda, 3)} the widest direction keeps ${percent(shares[0])}, the thinnest ${percent(shares[p - 1])}`;
  const spent = `df = ${formatNumber(df)} of ${p}`;
  if (compared)
    return `${kept}; ${spent}. Regression on ${components} of ${p} components keeps ${components} whole.`;
  return `${kept}; ${spent}, κ = ${formatNumber(condition, 3)}, ‖β̂‖ = ${formatNumber(size, 3)}.`;
}

const leastSquares = ({ df, condition, size }: ShrinkResult): string =>
  `At λ = 0 every direction keeps all of its fit: least squares, with ${formatNumber(df)} degrees of freedom, κ = ${formatNumber(condition)} and ‖β̂‖ = ${formatNumber(size, 3)}.`;
