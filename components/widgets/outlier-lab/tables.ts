// The figure in numbers, for who cannot or will not read them off.
import { formatNumber } from '#expressions/format-number.ts';
import type { Table } from '#widget-state/widget-model.ts';
import { good } from './data.ts';
import type { OutlierLabResult } from './model.ts';

const say = (value: number) => formatNumber(Math.abs(value) < 5e-13 ? 0 : value, 3);

export const missTable = ({ fits }: OutlierLabResult): Table => ({
  caption: 'The six lines; right are a slope of 1 and a level of 8 at x = 5',
  columns: ['fit', 'slope', 'level', 'slope off by', 'level off by', 'farthest off', 'holds'],
  rows: fits.map(({ long, line, level, miss }) => [
    ...[long, say(line.slope), say(level), say(miss.slope), say(miss.level), say(miss.farthest)],
    miss.holds ? 'yes' : 'no',
  ]),
});

export const pointTable = ({ at }: OutlierLabResult): Table => ({
  caption: 'The points, the last one to be dragged',
  columns: ['x', 'y'],
  rows: [...Array.from(good.x, (x, i) => [x, good.y[i] ?? NaN]), [at.x, at.y]],
});
