// The figure in numbers, for who cannot or will not read them off.
import { formatNumber } from '#expressions/format-number.ts';
import { rowsOf } from '#numerics/linear-algebra/matrix.ts';
import { sigmoid } from '#numerics/logistic/sigmoid.ts';
import type { Table } from '#widget-state/widget-model.ts';
import { grid, labels } from './fits.ts';
import type { SeparationResult } from './model.ts';

const cell = (value = NaN): string => formatNumber(value, 4);

export function lineTable({ line, length, C, groups }: SeparationResult): Table {
  const rows = [[`C = ${cell(C)}`, ...[...line.w, line.intercept, length].map(cell)]];
  const { limit, kind } = groups;
  const name = kind === 'none' ? 'C → ∞' : 'largest margin, as length 1';
  if (limit) rows.push([name, ...[...limit.w, limit.intercept, Math.hypot(...limit.w)].map(cell)]);
  return {
    caption: 'The boundary β₀ + w₁x₁ + w₂x₂ = 0',
    columns: ['fit', 'w₁', 'w₂', 'β₀', '‖w‖'],
    rows,
  };
}

/** The decades of C. */
export const lengthTable = ({ groups }: SeparationResult): Table => ({
  caption: 'The length of the weights over C',
  columns: ['C', 'λ', '‖w‖'],
  rows: [0, 3, 6, 9, 12, 15, 18, 21, 24].map((k) => [
    ...[grid[k], 1 / (grid[k] ?? NaN), groups.lengths[k]].map(cell),
  ]),
});

export const pointTable = ({ groups, etas }: SeparationResult): Table => ({
  caption: 'The points, and the probability of +1 that the fit gives them',
  columns: ['point', 'x₁', 'x₂', 'label', 'probability'],
  rows: rowsOf(groups.X).map((x, i) => [
    i + 1,
    ...Array.from(x, cell),
    labels[i] === 1 ? '+1' : '−1',
    cell(sigmoid(etas[i] ?? NaN)),
  ]),
});
