import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matVec, transpose } from '../linear-algebra/matrix.ts';
import { gradientAt } from '../optimality.ts';
import { gap, regression } from '../regression.test-support.ts';
import { ridge } from './cholesky-ridge.ts';

describe('ridge', () => {
  it.each([
    ['tall', 9, 4],
    ['wide', 4, 9],
  ])('solves Xᵀ(y − Xw) = λw for %s data', (_, rows, columns) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e6 }),
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        (seed, lambda) => {
          const datafit = regression(seed, rows, columns);
          const { w } = ridge(datafit.X, datafit.y, lambda);
          expect(
            gap(
              gradientAt({ datafit }, w),
              w.map((weight) => -lambda * weight),
            ),
          ).toBeLessThan(1e-8);
        },
      ),
    );
  });

  it('without a penalty and with more columns than rows fits exactly, and is the limit λ → 0', () => {
    const { X, y } = regression(2, 4, 9);
    const { w, rank } = ridge(X, y, 0);
    expect(rank).toBe(4);
    expect(gap(matVec(X, w), y)).toBeLessThan(1e-10);
    expect(gap(ridge(X, y, 1e-7).w, w)).toBeLessThan(1e-6);
  });

  it('is 0 at λ = ∞, and refuses a negative λ', () => {
    const { X, y } = regression(2, 4, 2);
    expect([...ridge(X, y, Infinity).w]).toEqual([0, 0]);
    expect(() => ridge(X, y, -1)).toThrow(
      'lambda is -1: give a finite number that is not negative.',
    );
    expect(() => ridge(transpose(X), y, Infinity)).toThrow('y has 4 entries');
  });
});
