// Data on which paths go wrong, for tests that hold for any data.
import fc from 'fast-check';
import { squaredError } from '../datafits/squared-error.ts';
import { columnsOf, matrixFromColumns } from '../linear-algebra/matrix.ts';
import { optimalityViolation } from '../optimality.ts';
import type { Matrix, Penalty } from '../problem.ts';
import { normals, regression } from '../regression.test-support.ts';
import { designFor } from '../standardize.ts';
import { lambdaGrid, pathLambdaMax } from './lambda-grid.ts';

/** Centred data with a duplicate, an opposite, a sum of two others and a constant among the columns. */
function degenerate(seed: number, rows: number, columns: number) {
  const { X, y } = regression(seed, rows, columns);
  const [first = new Float64Array(), second = first] = columnsOf(X);
  const sum = first.map((value, i) => value + (second[i] ?? 0));
  const opposite = second.map((value) => -value);
  const constant = new Float64Array(rows).fill(0.1);
  const all = [first, opposite, ...columnsOf(X), sum, constant];
  return designFor(matrixFromColumns(all, rows), y);
}

/** A design of −1, 0 and 1, in which many columns tie. */
function tied(seed: number, rows: number, columns: number) {
  const round = (values: Float64Array) => values.map((value) => Math.sign(Math.round(value)));
  const data = round(normals(seed, rows * columns));
  return designFor({ rows, columns, data }, round(normals(seed + 1, rows)), { intercept: false });
}

export const anyData = fc.record({
  make: fc.constantFrom(degenerate, tied, regression),
  seed: fc.nat(1e6),
  rows: fc.integer({ min: 2, max: 30 }),
  columns: fc.integer({ min: 2, max: 40 }),
});
type Drawn = typeof anyData extends fc.Arbitrary<infer Value> ? Value : never;
export const dataOf = ({ make, seed, rows, columns }: Drawn) => make(seed, rows, columns);
export const grid = (X: Matrix, y: Float64Array, l1Ratio = 1) =>
  lambdaGrid(X, y, { count: 12, minRatio: 1e-3, l1Ratio });

export function worst(X: Matrix, y: Float64Array, w: Float64Array, penalty: Penalty): number {
  const datafit = squaredError(X, y);
  return optimalityViolation({ datafit, penalty }, w) / lambdaScale(X, y);
}
const lambdaScale = (X: Matrix, y: Float64Array): number => pathLambdaMax(X, y) || 1;
