import { formatNumber } from '#expressions/format-number.ts';
import type { PathResult } from './model.ts';

const methods = { ridge: 'ridge', lasso: 'lasso', 'elastic-net': 'elastic net' } as const;

/** "2 of 8 weights have changed sign, none is exactly 0": what one cannot count in passing. */
export function describe({ drawn, method, lambda, w, changed, zeros, df, length }: PathResult) {
  const head = `${drawn.title}, ${methods[method]}, λ = ${formatNumber(lambda)}`;
  if (lambda === 0) return `${head}: least squares, ‖β‖ = ${formatNumber(length, 3)}.`;
  const signs = `${changed.length || 'none'} of ${w.length} weights ${changed.length === 1 ? 'has' : 'have'} changed sign`;
  const exact = `${zeros || 'none'} ${zeros > 1 ? 'are' : 'is'} exactly 0`;
  return `${head}: ${signs}, ${exact}; degrees of freedom ${formatNumber(df, 3)}, ‖β‖ = ${formatNumber(length, 3)}.`;
}
