import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixFromRows } from '../linear-algebra/matrix.ts';
import { regression } from '../regression.test-support.ts';
import { lambdaForDegreesOfFreedom, lambdaForSquaredNorm } from './ridge-inverse.ts';
import { ridgePath } from './ridge-path.ts';

const seeds = fc.integer({ min: 0, max: 1e6 });
const share = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
const { X, y } = regression(5, 6, 3);
const path = ridgePath(X, y);

describe('lambdaForDegreesOfFreedom', () => {
  it('is where the path spends that many, even for badly scaled columns', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 200 }), share, (seed, spread, part) => {
        const { X: A, y: target } = regression(seed, 8, 3);
        const data = A.data.map((value, at) => value * 10 ** ((at < 8 ? spread : 0) / 10));
        const scaled = ridgePath({ ...A, data }, target);
        const lambda = lambdaForDegreesOfFreedom(scaled, 3 * part);
        expect(scaled.effectiveDegreesOfFreedom(lambda) / (3 * part)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('is 0 for the rank, ∞ for none, and refuses what no λ has', () => {
    expect(lambdaForDegreesOfFreedom(path, 3)).toBe(0);
    expect(lambdaForDegreesOfFreedom(path, 0)).toBe(Infinity);
    const message = 'give a number from 0 to the rank of X, 3.';
    for (const bad of [-1, 3.1, NaN])
      expect(() => lambdaForDegreesOfFreedom(path, bad)).toThrow(message);
  });

  it('answers 8 where four directions have d² = 8 and half of them is asked for', () => {
    const d = Math.sqrt(8);
    const square = matrixFromRows([
      [d, 0, 0, 0],
      [0, d, 0, 0],
      [0, 0, d, 0],
      [0, 0, 0, d],
    ]);
    expect(lambdaForDegreesOfFreedom(ridgePath(square, [1, 2, 3, 4]), 2)).toBeCloseTo(8, 12);
  });
});

describe('lambdaForSquaredNorm', () => {
  it('makes the constraint hold with equality where it binds', () => {
    fc.assert(
      fc.property(seeds, share, (seed, part) => {
        const data = regression(seed, 5, 7);
        const wide = ridgePath(data.X, data.y);
        const limit = part * wide.squaredNorm(0);
        expect(wide.squaredNorm(lambdaForSquaredNorm(wide, limit)) / limit).toBeCloseTo(1, 10);
      }),
    );
  });

  it('is 0 where the constraint does not bind, ∞ where nothing is allowed', () => {
    expect(lambdaForSquaredNorm(path, path.squaredNorm(0))).toBe(0);
    expect(lambdaForSquaredNorm(path, Infinity)).toBe(0);
    expect(lambdaForSquaredNorm(path, 0)).toBe(Infinity);
    expect(lambdaForSquaredNorm(ridgePath(X, new Float64Array(6)), 0)).toBe(0);
    expect(() => lambdaForSquaredNorm(path, -1)).toThrow('limit is -1: give a number');
  });
});
