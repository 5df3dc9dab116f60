import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixFromRows, matVec } from '../linear-algebra/matrix.ts';
import { largestMagnitude, squaredNorm } from '../linear-algebra/vector.ts';
import { gap, regression } from '../regression.test-support.ts';
import { ridge } from '../solvers/cholesky-ridge.ts';
import { designFor } from '../standardize.ts';
import { ridgePath } from './ridge-path.ts';

const size = fc.integer({ min: 1, max: 9 });
const strength = fc.oneof(
  fc.constantFrom(0, Infinity),
  fc.double({ min: 1e-8, max: 1e4, noNaN: true }),
);

describe('ridgePath', () => {
  it('agrees with the solver that factors anew for each λ, whatever the shape of X', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), size, size, strength, (seed, n, p, lambda) => {
        const { X, y } = regression(seed, n, p);
        const path = ridgePath(X, y);
        const w = path.weights(lambda);
        expect(gap(w, ridge(X, y, lambda).w)).toBeLessThan(1e-9 * (1 + largestMagnitude(w)));
        const residual = matVec(X, w).map((fit, i) => (y[i] ?? NaN) - fit);
        expect(path.residualSumOfSquares(lambda)).toBeCloseTo(squaredNorm(residual), 8);
        expect(path.squaredNorm(lambda) / (squaredNorm(w) || 1)).toBeCloseTo(
          lambda < 1 / 0 ? 1 : 0,
        );
      }),
    );
  });

  it('solves the powers of x as ridge does, where the normal equations lose all digits', () => {
    const rows = Array.from({ length: 20 }, (_, i) =>
      Array.from({ length: 12 }, (__, j) => (i / 19) ** (j + 1)),
    );
    const { X, y } = designFor(
      matrixFromRows(rows),
      rows.map(([x = NaN]) => Math.sin(7 * x)),
    );
    const path = ridgePath(X, y);
    expect(
      (path.factors.singularValues[0] ?? NaN) / (path.factors.singularValues[11] ?? NaN),
    ).toBeGreaterThan(1e8);
    for (const lambda of [0, 1e-12, 1e-6, 1]) {
      const w = path.weights(lambda);
      expect(gap(w, ridge(X, y, lambda).w) / largestMagnitude(w)).toBeLessThan(1e-7);
    }
  });

  it('shrinks each direction by d² / (d² + λ), and spends their sum as degrees of freedom', () => {
    const path = ridgePath(
      matrixFromRows([
        [10, 0, 0],
        [0, 3, 0],
        [0, 0, 1],
      ]),
      [1, 1, 1],
    );
    expect([...path.shrinkFactors(9)]).toEqual(
      [100 / 109, 0.5, 0.1].map((f) => expect.closeTo(f, 14)),
    );
    expect([...path.missedShares(9)]).toEqual(
      [9 / 109, 0.5, 0.9].map((f) => expect.closeTo(f, 14)),
    );
    expect(path.effectiveDegreesOfFreedom(9)).toBeCloseTo(100 / 109 + 0.6, 14);
    expect(() => path.weights(-1)).toThrow(
      'lambda is -1: give a finite number that is not negative.',
    );
  });
});
