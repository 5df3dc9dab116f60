import { expect, it } from 'vitest';
import { softThreshold } from '../soft-threshold.ts';
import { subgradientStep } from './subgradient-step.ts';

it('a subgradient step jumps over 0 where a proximal step stops', () => {
  expect(subgradientStep({ w: 0.1, learningRate: 1, lambda: 0.3 })).toBeCloseTo(-0.2, 12);
  expect(softThreshold(0.1, 0.3)).toBe(0);
});

it('adds the slope of the data', () => {
  expect(subgradientStep({ w: -2, learningRate: 0.1, lambda: 1, gradient: 5 })).toBeCloseTo(
    -2.4,
    12,
  );
});
