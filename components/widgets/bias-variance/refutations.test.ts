// What content/misconceptions.yaml shows this figure for is there to be seen.
import { expect, test } from 'vitest';
import { initialState } from '#widget-state/controls.ts';
import { model } from './model.ts';

const { sigma, n, seed } = { sigma: 0.5, n: 12, seed: 1 };
const at = (lambda: number) => model.compute({ lambda, sigma, n, seed });

test('the figure opens where the sentences below are about', () => {
  expect(initialState(model.controls)).toEqual({ lambda: 0, sigma, n, seed });
});

test('a penalty makes the bias large, not small', () => {
  expect(at(0).error.biasSquared).toBe(0);
  expect(at(20).error.biasSquared).toBeGreaterThan(0.3);
});

test('a biased estimate has less than half of the error of the unbiased one', () => {
  expect(at(1.28).error.biasSquared).toBeGreaterThan(0.05);
  expect(at(1.28).error.mse).toBeLessThan(0.5 * at(0).error.mse);
});

test('ridge is worse than least squares where λ is too large', () => {
  expect(at(200).error.mse).toBeGreaterThan(1.5 * at(0).error.mse);
});
