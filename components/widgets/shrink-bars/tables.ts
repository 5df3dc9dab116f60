// The figure in numbers, for who cannot or will not read them off.
import { formatNumber } from '#expressions/format-number.ts';
import type { Table } from '#widget-state/widget-model.ts';
import { responses } from './cloud.ts';
import type { ShrinkResult } from './model.ts';

const cell = (value = NaN): string => formatNumber(value, 4);

export function directionTable({ squares, shares, kept, components }: ShrinkResult): Table {
  return {
    caption: 'The singular directions, the widest first',
    columns: ['direction', 'd²', 'kept by ridge', 'lost', `kept by ${components} components`],
    rows: Array.from(shares, (share, j) => [
      j + 1,
      ...[squares[j], share, 1 - share, kept[j]].map(cell),
    ]),
  };
}

export const coefficientTable = ({ drawing, free, w }: ShrinkResult): Table => ({
  caption: 'The weights of the features',
  columns: ['feature', 'least squares', 'ridge'],
  rows: drawing.names.map((name, j) => [name, cell(free[j]), cell(w[j])]),
});

/** The rows of the cloud; the other data are downloaded with the lines of R and Python. */
export function rowTable({ state, rows, squeezed }: ShrinkResult): readonly Table[] {
  if (state.data !== 'cloud') return [];
  return [
    {
      caption: 'The points of the cloud, and where the squeezed ones are',
      columns: ['point', 'x₁', 'x₂', 'response y', 'squeezed x₁', 'squeezed x₂'],
      rows: responses.map((y, i) => [
        i + 1,
        ...[rows.xs[i], rows.ys[i], y, squeezed.xs[i], squeezed.ys[i]].map(cell),
      ]),
    },
  ];
}
