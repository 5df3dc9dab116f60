// What the lesson says in words of numbers that it computes.
import { expect, it } from 'vitest';
import { balanceOf, breakEvenOf, figureError, figureSettings, gainOf } from './figure-settings.ts';
import { twoWeights } from './values.ts';

const { start, calm, littleNoise, muchNoise } = figureSettings;

it('loses at the break-even what it gained', () => {
  for (const noise of [start, littleNoise]) {
    const even = breakEvenOf(noise);
    expect(figureError(noise, even).mse).toBeCloseTo(figureError(noise, 0).mse, 12);
    expect(figureError(noise, 1.2 * even).mse).toBeGreaterThan(figureError(noise, 0).mse);
  }
});

it('has the crossing of bias² and variance far from the best λ in the example', () => {
  expect(balanceOf(calm) / gainOf(calm).best).toBeGreaterThan(1.5);
});

it('gains much with noise and little without', () => {
  expect(gainOf(start).gain).toBeGreaterThan(50);
  expect(gainOf(littleNoise).gain).toBeLessThan(1);
  expect(gainOf(muchNoise).best).toBeGreaterThan(gainOf(start).best);
});

it('helps the total and harms the large weight', () => {
  const [free, ridge] = [twoWeights(0), twoWeights(4)];
  expect(ridge.total).toBeLessThan(free.total);
  expect(ridge.large).toBeGreaterThan(free.large);
  expect(ridge.zero).toBeLessThan(free.zero);
});
