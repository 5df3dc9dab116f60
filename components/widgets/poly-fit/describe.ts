import { formatNumber } from '#expressions/format-number.ts';
import type { PolyFitResult } from './model.ts';

/** The price, what was bought at it, and what it is worth on new points. */
export function describe(result: PolyFitResult): string {
  const { lambda, rss, size, errors } = result;
  const [paid, bought] = [formatNumber(rss, 3, 1e5), formatNumber(size, 3, 1e5)];
  const fresh = `mean squared error on new points ${formatNumber(errors.fresh, 3, 1e5)}`;
  const start = `Degree ${result.degree}, λ = ${formatNumber(lambda, 4)}${intercept(result)}: `;
  return `${start}RSS ${paid}, ‖β‖² = ${bought}${shortest(result)}, ${fresh}.`;
}

const intercept = ({ intercept, shift }: PolyFitResult): string => {
  const added = shift === 0 ? '' : `, ${formatNumber(shift)} added to every y`;
  return intercept === 'free' ? added : `, β₀ penalized${added}`;
};

const shortest = ({ ambiguous, lambda }: PolyFitResult): string =>
  ambiguous && lambda === 0 ? ' (the least of many fits as good)' : '';
