import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normals, regression } from '../regression.test-support.ts';
import { largestGramEigenvalue } from './largest-eigenvalue.ts';
import { matrixFromRows, matVec } from './matrix.ts';
import { squaredNorm } from './vector.ts';

describe('largestGramEigenvalue', () => {
  it('bounds ‖Av‖² / ‖v‖² for every v', () => {
    const seeds = fc.integer({ min: 0, max: 1e6 });
    fc.assert(
      fc.property(seeds, seeds, (seed, direction) => {
        const { X } = regression(seed, 6, 4);
        const v = normals(direction, 4);
        const curvature = squaredNorm(matVec(X, v)) / squaredNorm(v);
        expect(curvature).toBeLessThanOrEqual(largestGramEigenvalue(X) * (1 + 1e-12));
      }),
    );
  });

  it('is close from above', () => {
    const bound = largestGramEigenvalue(
      matrixFromRows([
        [3, 0],
        [0, 1],
        [4, 0],
      ]),
    );
    expect(bound / 25 - 1).toBeGreaterThanOrEqual(-1e-12);
    expect(bound / 25 - 1).toBeLessThan(2e-3);
  });

  it('is 0 for a matrix of zeros', () => {
    expect(largestGramEigenvalue(matrixFromRows([[0, 0]]))).toBe(0);
  });
});
