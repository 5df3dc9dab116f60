import { expect, test } from 'vitest';
import { mean } from '../linear-algebra/vector.ts';
import { evenlySpacedSine, scatteredSine, sine, SINE_NOISE } from './noisy-sine.ts';

test('evenly spaced points begin at 0, end at 1 and have two decimals', () => {
  const { x, y } = evenlySpacedSine(10, 1);
  expect([...x]).toEqual([0, 0.11, 0.22, 0.33, 0.44, 0.56, 0.67, 0.78, 0.89, 1]);
  for (const value of y) expect(value).toBe(Number(value.toFixed(2)));
});

test('another seed draws other points, the same seed the same', () => {
  expect(evenlySpacedSine(10, 1)).toEqual(evenlySpacedSine(10, 1));
  expect(evenlySpacedSine(10, 1).y).not.toEqual(evenlySpacedSine(10, 2).y);
});

test('scattered points are off the sine by the noise, on average', () => {
  const { x, y } = scatteredSine(20_000, 3);
  const squares = y.map((value, i) => (value - sine(x[i] ?? NaN)) ** 2);
  expect(mean(x)).toBeCloseTo(0.5, 1);
  // Four standard errors of a mean of squares.
  const error = (4 * SINE_NOISE ** 2 * Math.SQRT2) / Math.sqrt(20_000);
  expect(Math.abs(mean(squares) - SINE_NOISE ** 2)).toBeLessThan(error);
});
