import { expect, it } from 'vitest';
import { wholePower } from '../../portable.ts';
import { biasCorrection } from './bias-correction.ts';

it('is 1/(1 − βᵗ), asked for once, again, or far out', () => {
  const correction = biasCorrection(0.999);
  for (const step of [0, 1, 7, 4095, 4096, 99_999, 7, 0])
    expect(correction(step)).toBe(1 / (1 - wholePower(0.999, step + 1)));
  expect(biasCorrection(0)(3)).toBe(1);
});

it('makes the mean of a constant that constant', () => {
  let mean = 0;
  for (let step = 0; step < 5; step += 1) {
    mean = 0.9 * mean + 0.1 * 3;
    expect(mean * biasCorrection(0.9)(step)).toBeCloseTo(3, 12);
  }
});
