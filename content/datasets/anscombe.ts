// See SOURCE.md.
import { columnOf, columnsOfCsv } from './columns.ts';
import csv from './anscombe.csv?raw';

const columns = columnsOfCsv(csv);

/** Anscombe's four sets of eleven points, which least squares cannot tell apart. */
export const anscombe = [1, 2, 3, 4].map((set) => ({
  x: columnOf(columns, `x${set}`),
  y: columnOf(columns, `y${set}`),
}));
