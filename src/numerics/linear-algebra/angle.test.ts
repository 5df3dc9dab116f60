import { expect, test } from 'vitest';
import { angleBetween } from './angle.ts';

test.each([
  [[1, 0], [0, 3], 90],
  [[1, 0], [-2, 0], 180],
  [[1, 1], [2, 0], 45],
  [[5, 5], [1, 1], 0],
])('%j and %j are %d degrees apart', (a, b, angle) => {
  expect(angleBetween(Float64Array.from(a), Float64Array.from(b))).toBeCloseTo(angle, 12);
});

test('a small angle keeps its digits', () => {
  const [a, b] = [Float64Array.of(1, 0), Float64Array.of(1, 1e-9)];
  expect(angleBetween(a, b) / ((1e-9 * 180) / Math.PI)).toBeCloseTo(1, 12);
});

test('without a direction there is no angle', () => {
  expect(angleBetween(Float64Array.of(0, 0), Float64Array.of(1, 0))).toBeNaN();
});
