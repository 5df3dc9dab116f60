import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { svd } from '../linear-algebra/svd.ts';
import { matVec } from '../linear-algebra/matrix.ts';
import { gap, normals, regression } from '../regression.test-support.ts';
import { ridge } from '../solvers/cholesky-ridge.ts';
import { biasVariance } from './bias-variance.ts';
import { drawNoise, projectNoise, turnedFits } from './resampled-ridge.ts';
import { ridgeTruth } from './ridge-truth.ts';
import { sampledError } from './sampled-error.ts';

describe('turnedFits', () => {
  it('is ridge of each data set, turned', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 1, max: 8 }),
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        (seed, columns, lambda) => {
          const { X } = regression(seed, 6, columns);
          const beta = normals(seed + 1, columns);
          const { U, V } = svd(X);
          const noise = drawNoise(3, 6, seed);
          const fits = turnedFits(ridgeTruth(X, beta, 0.49), projectNoise(U, noise), lambda);
          noise.forEach((errors, r) => {
            const y = matVec(X, beta).map((mean, i) => mean + 0.7 * (errors[i] ?? NaN));
            const turned = fits.subarray(r * U.columns, (r + 1) * U.columns);
            expect(gap(matVec(V, turned), ridge(X, y, lambda).w)).toBeLessThan(1e-8);
          });
        },
      ),
    );
  });
});

describe('drawNoise', () => {
  it('begins alike however many rows are drawn, and differs between data sets and seeds', () => {
    const [few, many] = [drawNoise(2, 3, 7), drawNoise(2, 9, 7)];
    few.forEach((errors, r) => expect(errors).toEqual(many[r]?.subarray(0, 3)));
    expect(few[0]).not.toEqual(few[1]);
    expect(few[0]).not.toEqual(drawNoise(1, 3, 8)[0]);
    expect(() => drawNoise(0, 3, 7)).toThrow('repetitions');
  });
});

describe('sampledError', () => {
  it('is that of three numbers worked out by hand', () => {
    // Mean 3, bias 1; squared deviations 4, 0, 4; squared errors 1, 1, 9.
    const { biasSquared, variance, mse } = sampledError(
      Float64Array.of(2),
      Float64Array.of(1, 3, 5),
    );
    expect(variance.value).toBeCloseTo(4, 12);
    expect(biasSquared.value).toBeCloseTo(1 - 4 / 3, 12);
    expect(biasSquared.standardError).toBeCloseTo(Math.sqrt(32 / 9), 12);
    expect(mse.value).toBeCloseTo(11 / 3, 12);
    expect(mse.standardError).toBeCloseTo(Math.sqrt(64 / 3 / 3), 12);
  });

  it.each([0, 0.3, 3, 100])(
    'has theory within two standard errors about 19 times in 20, at λ = %f',
    (lambda) => {
      const { X } = regression(3, 8, 4);
      const truth = ridgeTruth(X, normals(4, 4), 0.5);
      const { U } = svd(X);
      const theory = biasVariance(truth, lambda).weights;
      const runs = Array.from({ length: 600 }, (_, seed) => {
        const fits = turnedFits(truth, projectNoise(U, drawNoise(100, 8, seed)), lambda);
        return sampledError(truth.signal, fits);
      });
      for (const part of ['biasSquared', 'variance', 'mse'] as const) {
        const covered = runs.filter(
          ({ [part]: { value, standardError } }) =>
            Math.abs(value - theory[part]) < 2 * standardError,
        );
        expect(covered.length / runs.length).toBeGreaterThan(0.9);
        // Of no bias at all the error is overstated wherever chance makes some.
        const overstated = part === 'biasSquared' && lambda === 0;
        expect(covered.length / runs.length).toBeLessThan(overstated ? Infinity : 0.99);
      }
    },
  );
});
