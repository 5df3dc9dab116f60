import { describe, expect, it } from 'vitest';
import {
  centreColumns,
  columnsOf,
  gram,
  matrixFromColumns,
  matrixFromRows,
  matVec,
  transpose,
  transposedMatVec,
} from './matrix.ts';
import { targetFor } from '../target.ts';

const A = matrixFromRows([
  [1, 2, 3],
  [4, 5, 6],
]);

describe('matrixFromRows', () => {
  it.each([
    ['no rows', [], 'X is empty: give at least one row and one column.'],
    ['no columns', [[], []], 'X is empty: give at least one row and one column.'],
    ['ragged rows', [[1, 2], [3]], 'X[1] has 1 entries, the first row has 2.'],
    [
      'a missing value',
      [
        [1, 2],
        [3, NaN],
      ],
      'X[1][1] is NaN: every entry must be a finite number.',
    ],
  ])('refuses %s, and says where', (_, rows, message) => {
    expect(() => matrixFromRows(rows)).toThrow(new RangeError(message));
  });
});

describe('checkMatrix', () => {
  it.each([
    [{ rows: 0, columns: 2, data: new Float64Array(0) }, 'X is 0 × 2: give at least one row'],
    [{ rows: 2, columns: 1, data: new Float64Array(3) }, 'X is 2 × 1 but has 3 entries: give 2.'],
    [{ rows: 2, columns: 2, data: Float64Array.of(1, 2, 3, Infinity) }, 'X[1][1] is Infinity'],
    [
      { rows: 1, columns: 2, data: Float64Array.of(1, NaN) },
      'X[0][1] is NaN: give a finite number',
    ],
    [{ rows: 1, columns: 1, data: Float64Array.of(-1e200) }, 'X[0][0] is -1e+200'],
  ])('refuses what is no matrix, and says where', (matrix, message) => {
    expect(() => targetFor(matrix, new Float64Array(matrix.rows))).toThrow(message);
  });
});

it('matrixFromColumns refuses a column of another length', () => {
  expect(() => matrixFromColumns([Float64Array.of(1, 2, 3)], 2)).toThrow('columns[0] has 3');
});

describe('products', () => {
  it('multiply from either side', () => {
    expect([...matVec(A, Float64Array.of(1, 0, -1))]).toEqual([-2, -2]);
    expect([...transposedMatVec(A, Float64Array.of(1, -1))]).toEqual([-3, -3, -3]);
    expect([...matVec(transpose(A), Float64Array.of(1, -1))]).toEqual([-3, -3, -3]);
  });

  it('gram is AᵀA + shift · I', () => {
    expect([...gram(transpose(A), 100).data]).toEqual([114, 32, 32, 177]);
  });

  it('refuse a vector that does not fit', () => {
    expect(() => matVec(A, Float64Array.of(1))).toThrow(
      'the matrix is 2 × 3: give one for each column.',
    );
  });
});

describe('centreColumns', () => {
  it('makes a constant column exactly 0, whose mean does not sum exactly', () => {
    const constant = matrixFromRows(Array.from({ length: 13 }, () => [0.1]));
    expect(centreColumns(constant).data.every((value) => value === 0)).toBe(true);
  });

  it('keeps the differences of a column far from 0', () => {
    const [column = new Float64Array()] = columnsOf(
      centreColumns(matrixFromRows([[1e9 + 1], [1e9 + 2], [1e9 + 6]])),
    );
    expect([...column]).toEqual([-2, -1, 3]);
  });

  it('leaves n − 1 directions, though the mean of a column far from 0 rounds', () => {
    const [column = new Float64Array()] = columnsOf(
      centreColumns(matrixFromRows([[1e6 + 0.1], [1e6 + 0.2], [1e6 + 0.4]])),
    );
    expect(Math.abs(column.reduce((sum, value) => sum + value, 0))).toBeLessThan(1e-16);
  });
});
