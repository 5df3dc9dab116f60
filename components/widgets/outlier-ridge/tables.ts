// The figure in numbers, for who cannot or will not read them off.
import { leverage } from '#numerics/diagnostics/leverage.ts';
import { formatNumber } from '#expressions/format-number.ts';
import type { Table } from '#widget-state/widget-model.ts';
import { lambdaGrid } from './fits.ts';
import type { OutlierRidgeResult } from './model.ts';

const cell = (value = NaN): string => formatNumber(value, 4);

export const lineTable = ({ lines, levels, lambda }: OutlierRidgeResult): Table => ({
  caption: 'The four lines',
  columns: ['line', 'slope', 'level at the mean year'],
  rows: [
    ['least squares', cell(lines.ols.slope), cell(levels.ols)],
    [`ridge, λ = ${cell(lambda)}`, cell(lines.ridge.slope), cell(levels.ridge)],
    ['Huber', cell(lines.huber.slope), cell(levels.huber)],
    ['MM', cell(lines.mm.slope), cell(levels.mm)],
  ],
});

/** The decades of λ. */
export const lambdaTable = ({ curve, levels }: OutlierRidgeResult): Table => ({
  caption: 'Ridge over λ',
  columns: ['λ', 'slope', 'level at the mean year'],
  rows: [0, 1, 11, 21, 31, 41, 51, 61].map((k) => [
    cell(lambdaGrid[k]),
    cell(curve[k]),
    cell(levels.ridge),
  ]),
});

export function pointTable({ fits, lambda, index }: OutlierRidgeResult): Table {
  const [free, held] = [leverage(fits.factored, 0), leverage(fits.factored, lambda)];
  return {
    caption: `The points; number ${index + 1} is marked`,
    columns: ['point', 'year', 'calls', 'leverage at λ = 0', 'leverage at this λ'],
    rows: Array.from(fits.xs, (x, i) => [i + 1, ...[x, fits.ys[i], free[i], held[i]].map(cell)]),
  };
}
