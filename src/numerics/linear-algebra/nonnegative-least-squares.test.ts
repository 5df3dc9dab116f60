import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squaredError } from '../datafits/squared-error.ts';
import { optimalityViolation } from '../optimality.ts';
import { nonnegativeL1 } from '../penalties/nonnegative-l1.ts';
import { gap, regression } from '../regression.test-support.ts';
import { leastDistance } from './least-distance.ts';
import { matrixFromRows, matVec } from './matrix.ts';
import { nonnegativeLeastSquares } from './nonnegative-least-squares.ts';

describe('nonnegativeLeastSquares', () => {
  it.each([
    ['tall', 12, 5],
    ['wide', 4, 9],
  ])('leaves no weight that should grow, for %s data', (_, rows, columns) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const { X, y } = regression(seed, rows, columns);
        const { x, residual, converged } = nonnegativeLeastSquares(X, y);
        const problem = { datafit: squaredError(X, y), penalty: nonnegativeL1(0) };
        expect(converged).toBe(true);
        expect(optimalityViolation(problem, x)).toBeLessThan(1e-9);
        expect(gap(residual, problem.datafit.residual(x))).toBeLessThan(1e-9);
      }),
    );
  });

  it('ends with a column given twice', () => {
    const A = matrixFromRows([
      [1, 1],
      [2, 2],
    ]);
    const { x, converged } = nonnegativeLeastSquares(A, Float64Array.of(2, 4));
    expect(converged).toBe(true);
    expect([...matVec(A, x)].map((v) => Math.round(v * 1e12) / 1e12)).toEqual([2, 4]);
  });
});

describe('leastDistance', () => {
  it('is the nearest point of a half-plane, or of a corner', () => {
    expect([...(leastDistance(matrixFromRows([[3, 4]])) ?? [])]).toEqual([
      expect.closeTo(0.12, 14),
      expect.closeTo(0.16, 14),
    ]);
    const corner = matrixFromRows([
      [1, 0],
      [0, 0.5],
    ]);
    expect([...(leastDistance(corner) ?? [])]).toEqual([
      expect.closeTo(1, 14),
      expect.closeTo(2, 14),
    ]);
  });

  it('is undefined where the constraints contradict each other', () => {
    expect(leastDistance(matrixFromRows([[1], [-1]]))).toBeUndefined();
    expect(leastDistance(matrixFromRows([[0, 0]]))).toBeUndefined();
  });
});
