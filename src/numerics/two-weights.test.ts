import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastSquares } from './least-squares.ts';
import { matrixFromColumns, scaleRows } from './linear-algebra/matrix.ts';
import { gap, regression } from './regression.test-support.ts';
import { twoWeights } from './two-weights.ts';

const seeds = fc.integer({ min: 0, max: 1e6 });

test('is least squares on rows times the roots of their weights, far from 0 and when b comes first', () => {
  fc.assert(
    fc.property(seeds, fc.constantFrom(0, 1950), fc.boolean(), (seed, far, first) => {
      const { X, y } = regression(seed, 12, 1);
      const [ones, x] = [new Float64Array(12).fill(1), X.data.map((each) => far + each)];
      const design = matrixFromColumns(first ? [x, ones] : [ones, x], 12);
      const weights = y.map((each, i) => (i % 5 === 0 ? 0 : 1 / (1 + each * each)));
      const roots = weights.map(Math.sqrt);
      const { w } = leastSquares(
        scaleRows(design, roots),
        y.map((each, i) => each * (roots[i] ?? NaN)),
      );
      const found = twoWeights(design, y, weights) ?? new Float64Array(2);
      const fitted = (all: Float64Array) => x.map((each) => line(all, first, each));
      expect(gap(fitted(found), fitted(w))).toBeLessThan(1e-9);
    }),
  );
});

const line = ([a = NaN, b = NaN]: Float64Array, first: boolean, x: number): number =>
  first ? a * x + b : a + b * x;

test('loses no digits in a product of the columns with itself', () => {
  // 10⁸ + 1, …: squares of these have no room for what the fit is made of.
  const x = Float64Array.of(1, 2, 3, 4).map((each) => 1e8 + each);
  const design = matrixFromColumns([new Float64Array(4).fill(1), x], 4);
  const y = Float64Array.of(1, 3, 5, 7);
  const [, slope] = twoWeights(design, y, new Float64Array(4).fill(1)) ?? [];
  expect(slope).toBeCloseTo(2, 7);
});

test('tells where the columns determine no line', () => {
  const one = new Float64Array(3).fill(1);
  const y = Float64Array.of(1, 2, 3);
  const level = matrixFromColumns([one, one.map(() => 0.1)], 3);
  expect(twoWeights(level, y, one)).toBeUndefined();
  // Only the second row counts.
  const rising = matrixFromColumns([one, Float64Array.of(1, 2, 4)], 3);
  expect(twoWeights(rising, y, Float64Array.of(0, 1, 0))).toBeUndefined();
  expect(twoWeights(rising, y, new Float64Array(3))).toBeUndefined();
});
