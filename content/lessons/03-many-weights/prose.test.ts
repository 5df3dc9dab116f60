// What the prose says in words, and data could make false.
import { expect, test } from 'vitest';
import { diabetesKnots, lassoMoves } from './agreement.ts';
import { figureAt, ours, theirs } from './figure.ts';
import { lassoOfPair, ridgeCrossing, ridgeOfPair } from './pair.ts';
import { prostateCrossing, prostateRidge, signChanges } from './prostate-ridge.ts';
import { toyAt, toyTurn } from './toy-path.ts';
import { deviation, percentKept } from './units.ts';

const { names, path } = prostateRidge();
const lambdas = [0, ...Array.from({ length: 801 }, (_, k) => 10 ** (-2 + k / 100))];

test('three prostate weights change their sign, once each, from below 0', () => {
  expect(signChanges().map(({ feature }) => feature)).toEqual(['gleason', 'lcp', 'age']);
  for (const { feature } of signChanges())
    expect(path.weights(0)[names.indexOf(feature)]).toBeLessThan(0);
});

test('those three and no others grow for a while, and the length falls all the way', () => {
  const grows = (feature: string): boolean => {
    const sizes = lambdas.map((lambda) =>
      Math.abs(path.weights(lambda)[names.indexOf(feature)] ?? NaN),
    );
    return sizes.some((size, k) => size > (sizes[k - 1] ?? Infinity));
  };
  expect(names.filter(grows)).toEqual(['age', 'lcp', 'gleason']);
  const lengths = lambdas.map((lambda) => path.squaredNorm(lambda));
  expect(lengths.every((length, k) => length < (lengths[k - 1] ?? Infinity))).toBe(true);
});

// By hand: λ² − 2λ − 7 = 0 where the derivative of (λ − 1)/((2 + λ)² − 1) is 0.
test('the second weight of the toy is 0 at λ = 1 and largest at 1 + 2√2', () => {
  expect(toyAt(1).second).toBe(0);
  expect(toyTurn).toBeCloseTo(1 + 2 * Math.SQRT2, 9);
  expect(toyAt(0).first).toBeCloseTo(5 / 3, 12);
  expect(toyAt(0).second).toBeCloseTo(-1 / 3, 12);
});

test('the derivative of the toy’s weights is that of their values', () => {
  const h = 1e-6;
  const slope = (toyAt(2 + h).second - toyAt(2 - h).second) / (2 * h);
  expect(toyAt(2).change[1]).toBeCloseTo(slope, 7);
});

test('in its own units pgg45 keeps nearly all and svi little; standardized, svi keeps more', () => {
  const lambda = prostateCrossing('lcp');
  expect(percentKept('pgg45', lambda, 'none')).toBeGreaterThan(90);
  expect(percentKept('svi', lambda, 'none')).toBeLessThan(30);
  expect(percentKept('svi', lambda, 'sample')).toBeGreaterThan(
    percentKept('pgg45', lambda, 'sample'),
  );
  expect(deviation('pgg45')).toBeGreaterThan(50 * deviation('svi'));
});

test('the lasso of near copies keeps whichever noise has put ahead', () => {
  expect(lassoOfPair(0.95, [1.6, 0.4], 1)[1]).toBe(0);
  expect(lassoOfPair(0.95, [0.4, 1.6], 1)[0]).toBe(0);
});

test('the first four moves of the diabetes path join bmi, s5, bp and s3; s3 leaves again', () => {
  const four = lassoMoves.slice(0, 4);
  expect(four.map(({ feature, joins }) => [feature, joins])).toEqual(
    ['bmi', 's5', 'bp', 's3'].map((name) => [name, true]),
  );
  expect(lassoMoves.filter(({ joins }) => !joins).map(({ feature }) => feature)).toEqual(['s3']);
});

test('s3 leaves below 0 and ends above it', () => {
  const s3 = diabetesKnots.ours.filter((_, k) => k % 10 === 6);
  expect(Math.min(...s3)).toBeLessThan(-100);
  expect(s3.slice(0, -1).every((weight) => weight <= 0)).toBe(true);
  expect(s3.at(-1)).toBeGreaterThan(50);
});

test('the figure’s second weight is 0 where the pair’s path crosses, and agrees with other software', () => {
  expect(ridgeCrossing(0.5, [2.8, -0.8])).toBeCloseTo(1, 12);
  expect(ridgeOfPair(0.5, [2.8, -0.8], 1)[1]).toBeCloseTo(0, 14);
  expect(figureAt({}).second).toBe(0);
  expect(figureAt({ correlation: 0 }).second).toBeLessThan(0);
  // Thirty settings of two weights each.
  expect(ours).toHaveLength(60);
  expect(Math.max(...ours.map((value, k) => Math.abs(value - (theirs[k] ?? NaN))))).toBeLessThan(
    1e-9,
  );
});

test('a weight of the figure grows under ridge', () => {
  const grown = figureAt({ correlation: 0.9, first: 2.5, second: 0.3, lambda: 0.3 });
  expect(grown.second).toBeGreaterThan(3 * 0.3);
});
