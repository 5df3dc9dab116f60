import { expect, test } from 'vitest';
import {
  lassoColumn,
  leastSquaresColumn,
  numbersOf,
  printed,
  ridgeColumn,
  type TableColumn,
} from './prostate-table.ts';

const toThree = (column: TableColumn) =>
  numbersOf(column).map((value) => Number(value.toFixed(3)) + 0);

test('least squares is what the book prints', () => {
  expect(toThree(leastSquaresColumn())).toEqual(numbersOf(printed.leastSquares));
});

test('ridge is, where the columns keep their means', () => {
  const column = ridgeColumn('as-printed');
  expect(toThree(column)).toEqual(numbersOf(printed.ridge));
  expect(column.lambda).toBeCloseTo(24.176, 3);
});

test('and is not where they are centered, not even in the errors', () => {
  const column = ridgeColumn('centered');
  const [intercept] = toThree(column);
  expect(intercept).not.toBe(printed.ridge.intercept);
  expect(column.testError).toBeCloseTo(0.49, 3);
});

test('the lasso is at 3/8 of the size of least squares, not at the 0.36 that the book names', () => {
  expect(toThree(lassoColumn(0.375))).toEqual(numbersOf(printed.lasso));
  expect(toThree(lassoColumn(0.36))).not.toEqual(numbersOf(printed.lasso));
});

test('the lasso at the whole size is least squares', () => {
  const { w } = lassoColumn(1);
  numbersOf(leastSquaresColumn())
    .slice(1, 9)
    .forEach((weight, j) => expect(w[j]).toBeCloseTo(weight, 9));
});
