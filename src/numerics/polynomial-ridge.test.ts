import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mean, squaredNorm } from './linear-algebra/vector.ts';
import { polynomialAt, polynomialResiduals, polynomialRidge } from './polynomial-ridge.ts';
import { evenlySpacedSine } from './simulations/noisy-sine.ts';

const { x, y } = evenlySpacedSine(10, 6);
const lambda = fc.double({ min: -8, max: 2, noNaN: true }).map((decades) => 10 ** decades);

const cost = (polynomial: ReturnType<ReturnType<typeof polynomialRidge>['at']>, price: number) =>
  squaredNorm(polynomialResiduals(polynomial, x, y)) / 2 + (price * squaredNorm(polynomial.w)) / 2;

test('degree 9 passes through ten points without a penalty', () => {
  const residuals = polynomialResiduals(polynomialRidge(x, y, 9).at(0), x, y);
  expect(Math.max(...residuals.map(Math.abs))).toBeLessThan(1e-8);
});

test('no small change of a coefficient lowers the objective', () => {
  fc.assert(
    fc.property(
      lambda,
      fc.integer({ min: 0, max: 9 }),
      fc.constantFrom(-1, 1),
      (price, j, side) => {
        const best = polynomialRidge(x, y, 9).at(price);
        const moved = Float64Array.of(best.intercept, ...best.w);
        moved[j] = (moved[j] ?? NaN) + side * 1e-3;
        const [intercept = NaN, ...w] = moved;
        expect(cost({ intercept, w: Float64Array.from(w) }, price)).toBeGreaterThan(
          cost(best, price),
        );
      },
    ),
  );
});

test('with a free intercept a shift of y shifts the curve and nothing else', () => {
  const shifted = polynomialRidge(
    x,
    y.map((value) => value + 100),
    9,
  ).at(0.1);
  const { intercept, w } = polynomialRidge(x, y, 9).at(0.1);
  expect(shifted.intercept).toBeCloseTo(intercept + 100, 9);
  shifted.w.forEach((weight, j) => expect(weight).toBeCloseTo(w[j] ?? NaN, 9));
});

test('a penalized intercept alone is nȳ / (n + λ)', () => {
  const ones = new Float64Array(10).fill(1);
  const zeros = new Float64Array(10);
  const { intercept } = polynomialRidge(zeros, ones, 1, { penalizeIntercept: true }).at(5);
  expect(intercept).toBeCloseTo(10 / 15, 12);
});

test('where two points share their x the shortest of the best polynomials is the limit', () => {
  const tied = x.map((value, i) => (i === 4 ? (x[3] ?? NaN) : value));
  const fits = polynomialRidge(tied, y, 9);
  expect(fits.ambiguous).toBe(true);
  expect(polynomialRidge(x, y, 9).ambiguous).toBe(false);
  const [limit, near] = [fits.at(0), fits.at(1e-14)];
  const size = squaredNorm(limit.w);
  expect(squaredNorm(near.w.map((weight, j) => weight - (limit.w[j] ?? NaN)))).toBeLessThan(
    1e-4 * size,
  );
});

test('as λ grows without bound only the mean is left', () => {
  const flat = polynomialRidge(x, y, 9).at(Infinity);
  const [first = NaN, ...others] = polynomialAt(flat, Float64Array.of(0, 0.3, 1));
  expect(first).toBeCloseTo(mean(y), 12);
  expect(others).toEqual([first, first]);
});
