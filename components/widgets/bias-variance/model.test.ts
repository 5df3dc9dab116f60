import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matVec } from '#numerics/linear-algebra/matrix.ts';
import { squaredNorm } from '#numerics/linear-algebra/vector.ts';
import { ridge } from '#numerics/solvers/cholesky-ridge.ts';
import { lambdaAt, placeOf } from './errors.ts';
import { firstDataSet } from './fits.ts';
import { labelPlaces } from './label-places.ts';
import { model } from './model.ts';
import { beta, grid, problemOf, trueCurve, wavesAt } from './problem.ts';
import { heightFor } from './scale.ts';

const start = { lambda: 0, sigma: 0.5, n: 12, seed: 1 };
const state = fc.record({
  lambda: fc.integer({ min: -40, max: 60 }).map((step) => 10 ** (step / 20)),
  sigma: fc.integer({ min: 1, max: 40 }).map((step) => step / 20),
  n: fc.integer({ min: 8, max: 100 }),
  seed: fc.integer({ min: 0, max: 9999 }),
});

test('the first curve is the ridge fit to the data set that is drawn', () => {
  fc.assert(
    fc.property(state, (setting) => {
      const { example, fits } = model.compute(setting);
      const { w } = ridge(wavesAt(example.x), example.y, setting.lambda);
      const curve = matVec(wavesAt(grid), w);
      curve.forEach((value, at) => expect(fits.curves[at]).toBeCloseTo(value, 6));
    }),
    { numRuns: 30 },
  );
});

test('the distance of two curves, squared and averaged over x, is that of their weights', () => {
  // The trapezoid rule is exact for sums of these waves; at both ends they are 0.
  const wrong = beta.map((weight, j) => weight + 0.1 * (j - 2));
  const curve = matVec(wavesAt(grid), wrong);
  const distance = squaredNorm(curve.map((value, at) => value - (trueCurve[at] ?? NaN)));
  const weights = squaredNorm(wrong.map((weight, j) => weight - (beta[j] ?? NaN)));
  expect(distance / (grid.length - 1)).toBeCloseTo(weights, 12);
  expect(squaredNorm(beta)).toBeCloseTo(1, 12);
});

test('some λ beats least squares at every setting, and the best is best of those drawn', () => {
  fc.assert(
    fc.property(state, (setting) => {
      const { theory } = model.compute(setting);
      expect(theory.best.lambda).toBeGreaterThan(0);
      expect(theory.best.mse).toBeLessThan(theory.leastSquares);
      expect(Math.min(...theory.mse)).toBeGreaterThanOrEqual(theory.best.mse * (1 - 1e-12));
    }),
  );
});

test('about 19 of 20 dots have theory within two of their standard errors', () => {
  const within = Array.from({ length: 40 }, (_, seed) => {
    const { dots, theory } = model.compute({ ...start, seed });
    return dots.map(({ lambda, mse }) => {
      const exact = model.compute({ ...start, lambda }).error.mse;
      expect(theory.mse.length).toBeGreaterThan(dots.length);
      return Math.abs(mse.value - exact) < 2 * mse.standardError;
    });
  }).flat();
  const share = within.filter(Boolean).length / within.length;
  expect(share).toBeGreaterThan(0.9);
  expect(share).toBeLessThan(0.99);
});

test('λ moves the fits alone: the data sets stay, and neither curves nor dots are made anew', () => {
  const [one, other] = [model.compute(start), model.compute({ ...start, lambda: 2 })];
  expect(other.theory).toBe(one.theory);
  expect(other.dots).toBe(one.dots);
  expect(other.example).toBe(one.example);
  expect(other.fits.curves).not.toEqual(one.fits.curves);
});

test('more rows keep the noise of those before', () => {
  const noise = (n: number) => {
    const { y } = firstDataSet({ n, sigma: 1, seed: 3 });
    return y.map((value, i) => value - (problemOf(n).means[i] ?? NaN)).slice(0, 8);
  };
  noise(8).forEach((error, i) => expect(noise(100)[i]).toBeCloseTo(error, 12));
});

test('a place of the axis and its λ belong together, 0 included', () => {
  for (const lambda of [0, 0.01, 1, 1000]) expect(lambdaAt(placeOf(lambda))).toBeCloseTo(lambda, 9);
});

describe('the drawing', () => {
  test('has room above least squares, and not too much', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 100, noNaN: true }), (leastSquares) => {
        const height = heightFor(leastSquares);
        expect(height).toBeGreaterThanOrEqual(1.25 * leastSquares * (1 - 1e-12));
        expect(height).toBeLessThanOrEqual(2 * leastSquares);
      }),
    );
  });

  test('names its curves inside of it', () => {
    fc.assert(
      fc.property(state, (setting) => {
        const { theory } = model.compute(setting);
        const height = heightFor(theory.leastSquares);
        for (const { place, value } of labelPlaces(theory, height)) {
          expect(place).toBeGreaterThanOrEqual(-2.5);
          expect(place).toBeLessThanOrEqual(3);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(height);
        }
      }),
    );
  });
});

test.each([
  [start, 'least squares: no bias'],
  [{ ...start, lambda: 1 }, 'below the 0.544 of least squares'],
  [{ ...start, lambda: 200 }, 'above the 0.544 of least squares'],
])('the sentence for %j says “%s”', (setting, words) => {
  const sentence = model.describe(model.compute(setting));
  expect(sentence).toContain(words);
  expect(sentence.length).toBeLessThanOrEqual(170);
});

test('the prior width and λ say the same: λ = σ²/τ²', () => {
  const set = model.derived?.['tau'];
  expect(set?.changes(0.5, { ...start, sigma: 1 })).toEqual({ lambda: 4 });
  expect(set?.value({ ...start, sigma: 1, lambda: 4 })).toBeCloseTo(0.5, 12);
  expect(set?.value(start)).toBe(Infinity);
});
