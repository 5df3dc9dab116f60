import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kernelRidge } from './kernel-ridge.ts';
import { linearKernel } from './kernels/linear.ts';
import { polynomialKernel } from './kernels/polynomial.ts';
import { rbfKernel } from './kernels/rbf.ts';
import { matrixFromRows, matVec } from './linear-algebra/matrix.ts';
import { gap, regression } from './regression.test-support.ts';
import { ridge } from './solvers/cholesky-ridge.ts';

describe('kernelRidge', () => {
  it('with the linear kernel is ridge, tall or wide, at the data and elsewhere', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e6 }),
        fc.integer({ min: 1, max: 9 }),
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        (seed, columns, lambda) => {
          const { X, y } = regression(seed, 5, columns);
          const elsewhere = regression(seed + 1, 3, columns).X;
          const { w } = ridge(X, y, lambda);
          const { fitted, predict } = kernelRidge(X, y, linearKernel, lambda);
          expect(gap(fitted, matVec(X, w))).toBeLessThan(1e-7);
          expect(gap(predict(elsewhere), matVec(elsewhere, w))).toBeLessThan(1e-7);
        },
      ),
    );
  });

  it('with the polynomial kernel is ridge on the products of the entries', () => {
    const rows = [
      [1, 2],
      [0, -1],
      [3, 1],
      [-2, 1],
      [1, 1],
    ];
    const y = [1, 3, 2, -1, 0.5];
    const products = rows.map(([a = NaN, b = NaN]) => [
      a * a,
      Math.SQRT2 * a * b,
      b * b,
      2 * a,
      2 * b,
      2,
    ]);
    const Phi = matrixFromRows(products);
    const kernel = polynomialKernel({ degree: 2, offset: 2 });
    const { fitted } = kernelRidge(matrixFromRows(rows), y, kernel, 0.3);
    expect(gap(fitted, matVec(Phi, ridge(Phi, y, 0.3).w))).toBeLessThan(1e-10);
  });

  it('solves the lesson’s 2 × 2 system, and interpolates without a penalty', () => {
    // K = [[2, 1], [1, 2]]
    const X = matrixFromRows([
      [Math.SQRT2, 0],
      [Math.SQRT1_2, Math.sqrt(1.5)],
    ]);
    const { dual } = kernelRidge(X, [3, 0], linearKernel, 1);
    expect(dual[0]).toBeCloseTo(1.125, 12);
    expect(dual[1]).toBeCloseTo(-0.375, 12);
    const { fitted } = kernelRidge(matrixFromRows([[0], [1], [3]]), [1, -2, 4], rbfKernel(0.5), 0);
    expect(gap(fitted, Float64Array.of(1, -2, 4))).toBeLessThan(1e-12);
  });

  it('shares out between repeated observations what they do not tell apart', () => {
    const X = matrixFromRows([[1], [1], [2]]);
    const { dual, fitted } = kernelRidge(X, [1, 3, 5], rbfKernel(1), 0);
    expect(dual[0]).toBeCloseTo(dual[1] ?? NaN, 10);
    expect(gap(fitted, Float64Array.of(2, 2, 5))).toBeLessThan(1e-10);
  });

  it('names what does not fit', () => {
    const X = matrixFromRows([
      [1, 2],
      [3, 4],
    ]);
    expect(() => kernelRidge(X, [1], linearKernel, 1)).toThrow('y has 1 entries');
    expect(() => kernelRidge(X, [1, 2], linearKernel, -1)).toThrow('lambda is -1');
    const { predict } = kernelRidge(X, [1, 2], linearKernel, 1);
    expect(() => predict(matrixFromRows([[1]]))).toThrow('at is 1 × 1: give 2 columns');
    const far = matrixFromRows([[1e140], [2e140]]);
    expect(() => kernelRidge(far, [1, 2], polynomialKernel({ degree: 2 }), 1)).toThrow(
      'The kernel of rows 0 and 0 is Infinity',
    );
    expect(() => rbfKernel(0)).toThrow('gamma is 0');
    expect(() => polynomialKernel({ degree: 1.5 })).toThrow('degree is 1.5');
    expect(() => polynomialKernel({ degree: 2, offset: -1 })).toThrow('offset is -1');
  });
});
