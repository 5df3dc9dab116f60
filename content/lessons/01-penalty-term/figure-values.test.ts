// What the prose says of the figure beside the numbers that it shows.
import { expect, test } from 'vitest';
import { gram, transposedMatVec } from '#numerics/linear-algebra/matrix.ts';
import { largestMagnitude, squaredNorm } from '#numerics/linear-algebra/vector.ts';
import { solveSemiDefinite } from '#numerics/linear-algebra/cholesky.ts';
import {
  polynomialResiduals,
  polynomialRidge,
  powers,
  type Polynomial,
} from '#numerics/polynomial-ridge.ts';
import { evenlySpacedSine, scatteredSine } from '#numerics/simulations/noisy-sine.ts';
import { designFor } from '#numerics/standardize.ts';
import {
  bestForNew,
  bestShift,
  dearest,
  exchangeRate,
  figure,
  noiseVariance,
  samples,
  tiedPoints,
} from './figure-values.ts';

test('the training error rises all the way; that on new points falls, nearly to the noise, and rises', () => {
  const [none, some, much] = [0, 1e-4, 10].map((lambda) => figure({ lambda }).errors);
  expect(none?.training).toBeLessThan(some?.training ?? NaN);
  expect(some?.training).toBeLessThan(much?.training ?? NaN);
  expect(some?.fresh).toBeLessThan(none?.fresh ?? NaN);
  expect(some?.fresh).toBeLessThan(much?.fresh ?? NaN);
  expect(some?.fresh).toBeLessThan(1.25 * noiseVariance);
});

test('our sample overfits strongly: at λ = 0 most others predict new points better', () => {
  const ours = figure().errors.fresh;
  const { unpenalized, count } = samples();
  expect(unpenalized.filter((error) => error < ours).length).toBeGreaterThan(0.9 * count);
});

test('the exchange rate is λ', () => expect(exchangeRate(0.001)).toBeCloseTo(0.001, 6));

test('the penalty falls while the price rises from 1 to 100, and is largest near 1', () => {
  const [one, ten, hundred] = [1, 10, 100].map((lambda) => figure({ lambda }).penalty);
  expect(one).toBeGreaterThan(ten ?? NaN);
  expect(ten).toBeGreaterThan(hundred ?? NaN);
  expect(Math.abs(Math.log10(dearest()))).toBeLessThan(0.5);
});

test('where new points are predicted best the training error is not the smallest', () => {
  expect(bestForNew()).toBeGreaterThan(0);
  expect(figure({ lambda: bestForNew() }).rss).toBeGreaterThan(1);
});

test('the normal equations, as they stand, lose nearly all digits at λ = 0', () => {
  const { x, y, polynomial } = figure();
  const { X, y: centered } = designFor(powers(x, 9), y);
  const { x: solved } = solveSemiDefinite(gram(X), transposedMatVec(X, centered));
  const off = solved.map((weight, j) => weight - (polynomial.w[j] ?? NaN));
  expect(largestMagnitude(off)).toBeGreaterThan(1e-2 * largestMagnitude(polynomial.w));
});

test('with two points at one x the figure shows one of many', () => {
  expect(figure({ points: tiedPoints }).ambiguous).toBe(true);
});

test('the best shift leaves a penalized intercept nearly nothing to pay', () => {
  const { penalty, level } = figure({ lambda: 0.1, intercept: 'penalized', shift: bestShift() });
  expect(level).toBeLessThan(0.05 * penalty);
});

test('a single weight may grow while the length of all falls', () => {
  const [before, after] = [1e-3, 1e-2].map((lambda) => figure({ lambda }));
  expect(after?.size).toBeLessThan(before?.size ?? NaN);
  const grown = after?.polynomial.w.filter(
    (weight, j) => Math.abs(weight) > Math.abs(before?.polynomial.w[j] ?? NaN),
  );
  expect(grown?.length).toBeGreaterThan(0);
});

test('with many more points than weights there is less to gain', () => {
  const fresh = scatteredSine(200, 20_000);
  const errorOf = (polynomial: Polynomial): number =>
    squaredNorm(polynomialResiduals(polynomial, fresh.x, fresh.y));
  const gain = (count: number, seed: number): number => {
    const { x, y } = evenlySpacedSine(count, seed);
    const fits = polynomialRidge(x, y, 9);
    const best = Math.min(...[1e-6, 1e-5, 1e-4, 1e-3, 1e-2].map((l) => errorOf(fits.at(l))));
    return 1 - best / errorOf(fits.at(0));
  };
  for (let seed = 1; seed <= 20; seed += 1) expect(gain(200, seed)).toBeLessThan(gain(10, seed));
});
