import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastSquares } from './least-squares.ts';
import {
  matrixFromColumns,
  matrixFromRows,
  matVec,
  transposedMatVec,
} from './linear-algebra/matrix.ts';
import { largestMagnitude } from './linear-algebra/vector.ts';
import { gap, regression } from './regression.test-support.ts';

const size = fc.integer({ min: 1, max: 9 });

describe('leastSquares', () => {
  it('leaves a residual at right angles to X, from weights in the span of its rows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), size, size, (seed, n, p) => {
        const { X, y } = regression(seed, n, p);
        const { w, rank } = leastSquares(X, y);
        const residual = matVec(X, w).map((fit, i) => (y[i] ?? NaN) - fit);
        expect(rank).toBe(Math.min(n, p));
        expect(largestMagnitude(transposedMatVec(X, residual))).toBeLessThan(1e-9);
      }),
    );
  });

  it('shares a weight equally among copies of a column, whatever columns stand between', () => {
    const { X, y } = regression(4, 10, 2);
    const [a, b] = [X.data.slice(0, 10), X.data.slice(10)];
    const plain = leastSquares(X, y);
    const copied = leastSquares(matrixFromColumns([a, b, a, a], 10), y);
    expect(copied.rank).toBe(2);
    const third = (plain.w[0] ?? NaN) / 3;
    const expected = Float64Array.of(third, plain.w[1] ?? NaN, third, third);
    expect(gap(copied.w, expected)).toBeLessThan(1e-14);
  });

  it('keeps eight digits where XᵀX would have lost them all', () => {
    // Läuchli's columns: independent by 1e-8 only, which squared vanishes beside 1.
    const X = matrixFromRows([
      [1, 1],
      [1e-8, 0],
      [0, 1e-8],
    ]);
    const { w, rank } = leastSquares(X, [2, 1e-8, 1e-8]);
    expect(rank).toBe(2);
    expect(gap(w, Float64Array.of(1, 1))).toBeLessThan(1e-8);
  });

  it('is 0 for a matrix of zeros, and refuses a y that does not fit', () => {
    expect(leastSquares(matrixFromRows([[0, 0]]), [1])).toEqual({
      w: new Float64Array(2),
      rank: 0,
    });
    expect(() => leastSquares(matrixFromRows([[0, 0]]), [1, 2])).toThrow('y has 2 entries');
  });
});
