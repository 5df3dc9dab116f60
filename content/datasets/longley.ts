// See SOURCE.md.
import { matrixFromColumns } from '#numerics/linear-algebra/matrix.ts';
import { columnOf, columnsOfCsv } from './columns.ts';
import csv from './longley.csv?raw';

const columns = columnsOfCsv(csv);
const names = [...columns.keys()].slice(0, 6);
const features = names.map((name) => columnOf(columns, name));

/** Six figures of the economy of the United States, 1947 to 1962, and how many were employed. */
export const longley = {
  names,
  X: matrixFromColumns(features, 16),
  y: columnOf(columns, 'Employed'),
};
