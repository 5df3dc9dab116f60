import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Matrix } from '../problem.ts';
import { gap, regression } from '../regression.test-support.ts';
import { columnsOf, gram, matrixFromColumns, matrixFromRows, matVec, transpose } from './matrix.ts';
import { scale } from './vector.ts';
import { svd } from './svd.ts';

const size = fc.integer({ min: 1, max: 9 });
const identity = (n: number): Float64Array =>
  Float64Array.from({ length: n * n }, (_, at) => (at % (n + 1) === 0 ? 1 : 0));

/** U diag(d) Vᵀ */
function product({ U, singularValues, V }: ReturnType<typeof svd>): Matrix {
  const scaled = columnsOf(U).map((column) => column.slice());
  scaled.forEach((column, j) => scale(column, singularValues[j] ?? NaN));
  const left = matrixFromColumns(scaled, U.rows);
  return matrixFromColumns(
    columnsOf(transpose(V)).map((row) => matVec(left, row)),
    U.rows,
  );
}

describe('svd', () => {
  it('multiplies back to A, from orthonormal columns and descending values, whatever the rank', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), size, size, size, (seed, n, p, inner) => {
        const left = regression(seed, n, inner).X;
        const right = columnsOf(regression(seed + 1, inner, p).X);
        const A = matrixFromColumns(
          right.map((column) => matVec(left, column)),
          n,
        );
        const factors = svd(A);
        const { U, V, singularValues, rank, converged } = factors;
        const thin = Math.min(n, p);
        expect([U.columns, V.columns, singularValues.length]).toEqual([thin, thin, thin]);
        expect(rank).toBe(Math.min(n, p, inner));
        expect(converged).toBe(true);
        expect([...singularValues]).toEqual([...singularValues].sort((a, b) => b - a));
        expect(gap(gram(U).data, identity(thin))).toBeLessThan(1e-13);
        expect(gap(gram(V).data, identity(thin))).toBeLessThan(1e-13);
        expect(gap(product(factors).data, A.data)).toBeLessThan(1e-12);
      }),
    );
  });

  it('knows the values of a matrix that is easy to decompose', () => {
    // AᵀA = [[25, 20], [20, 25]], with eigenvalues 45 and 5.
    const { singularValues } = svd(
      matrixFromRows([
        [3, 0],
        [4, 5],
      ]),
    );
    expect(gap(singularValues, Float64Array.of(Math.sqrt(45), Math.sqrt(5)))).toBeLessThan(1e-14);
  });

  it('finds a value that badly scaled columns make tiny to all its digits', () => {
    // For orthogonal columns times scales, the singular values are those scales times √3.
    const scales = [1e12, 1, 1e-12];
    const signs = [
      [1, 1, 1],
      [1, -1, 1],
      [1, 1, -1],
      [1, -1, -1],
    ];
    const { singularValues, rank } = svd(
      matrixFromRows(signs.map((row) => row.map((sign, j) => sign * (scales[j] ?? NaN)))),
    );
    expect(rank).toBe(3);
    expect([...singularValues].map((value, j) => value / 2 / (scales[j] ?? NaN) - 1)).toEqual(
      scales.map(() => expect.closeTo(0, 14)),
    );
  });

  it('gives a matrix of zeros rank 0 and still orthonormal columns', () => {
    const { U, V, singularValues, rank } = svd(
      matrixFromRows([
        [0, 0],
        [0, 0],
        [0, 0],
      ]),
    );
    expect(rank).toBe(0);
    expect([...singularValues]).toEqual([0, 0]);
    expect([gram(U).data, gram(V).data]).toEqual([identity(2), identity(2)]);
  });
});
