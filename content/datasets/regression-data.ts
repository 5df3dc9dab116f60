import { matrixFromColumns } from '#numerics/linear-algebra/matrix.ts';
import type { Matrix } from '#numerics/problem.ts';
import { columnOf, columnsOfCsv } from './columns.ts';

/** Features and a response, one row an observation. */
export interface RegressionData {
  /** The names of the columns of X. */
  readonly names: readonly string[];
  readonly X: Matrix;
  readonly y: Float64Array;
}

/** A table of numbers as CSV text: its last column is the response, all others are features. */
export function regressionData(csv: string): RegressionData {
  const columns = columnsOfCsv(csv);
  const all = [...columns.keys()];
  const names = all.slice(0, -1);
  const y = columnOf(columns, all.at(-1) ?? '');
  return {
    names,
    X: matrixFromColumns(
      names.map((name) => columnOf(columns, name)),
      y.length,
    ),
    y,
  };
}
