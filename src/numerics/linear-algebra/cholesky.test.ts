import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gap, regression } from '../regression.test-support.ts';
import { choleskyFactor, solveSemiDefinite } from './cholesky.ts';
import {
  gram,
  matrixFromColumns,
  columnsOf,
  matVec,
  transpose,
  transposedMatVec,
} from './matrix.ts';

const seeds = fc.integer({ min: 0, max: 1e6 });

describe('choleskyFactor', () => {
  it('multiplies back to A', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 8 }), (seed, columns) => {
        const A = gram(regression(seed, 10, columns).X);
        const L = matrixFromColumns(
          choleskyFactor(A).map(({ column }) => column),
          columns,
        );
        expect(gap(gram(transpose(L)).data, A.data)).toBeLessThan(1e-11);
      }),
    );
  });

  it('has a column for each independent column of A', () => {
    const [first = new Float64Array(), second = new Float64Array()] = columnsOf(
      regression(1, 9, 2).X,
    );
    const sum = first.map((value, i) => value + (second[i] ?? NaN));
    const A = gram(matrixFromColumns([first, new Float64Array(9), second, sum], 9));
    expect(choleskyFactor(A)).toHaveLength(2);
  });
});

describe('solveSemiDefinite', () => {
  it('finds the shortest least-squares solution where X has more columns than rows', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { X, y } = regression(seed, 4, 7);
        const { x, rank } = solveSemiDefinite(gram(X), transposedMatVec(X, y));
        expect(rank).toBe(4);
        expect(gap(matVec(X, x), y)).toBeLessThan(1e-6);
        // Shortest: x lies in the row space, so it is Xᵀ times something.
        const { x: dual } = solveSemiDefinite(gram(transpose(X)), matVec(X, x));
        expect(gap(transposedMatVec(X, dual), x)).toBeLessThan(1e-6);
      }),
    );
  });
});
