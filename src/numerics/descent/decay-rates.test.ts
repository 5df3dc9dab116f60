import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matrixFromRows } from '../linear-algebra/matrix.ts';
import { gradientDescent } from '../optimizers/gradient-descent.ts';
import { firstStepBelow } from './decay-only.ts';
import { halfLife, largestStableRate } from './decay-rates.ts';
import { quadratic } from './quadratic.ts';
import { takeSteps } from './trajectory.ts';

it('is reached by stepping, at the next whole step', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1990 }), (thousandths) => {
      const exact = halfLife(1, thousandths / 1000);
      fc.pre(Math.abs(exact - Math.round(exact)) > 1e-9);
      expect(firstStepBelow(0.5, 1, thousandths / 1000)).toBe(Math.ceil(exact));
    }),
  );
});

// (1 − ½)¹ = ½, by hand; and 0.693/(ηλ) where ηλ is small.
it.each([
  [0.5, 1],
  [1.5, 1],
  [1, 0],
  [0, Infinity],
  [2, Infinity],
  [2.5, Infinity],
])('of ηλ = %d is %d', (share, steps) => expect(halfLife(share, 1)).toBeCloseTo(steps, 12));

it('keeps its digits where a step takes off next to nothing', () =>
  expect((halfLife(1e-9, 1e-9) * 1e-18) / Math.LN2).toBeCloseTo(1, 12));

it('parts the rates that converge from those that do not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 50 }), (c, lambda) => {
      const bowl = quadratic(matrixFromRows([[c]]), [0]);
      const left = (learningRate: number): number => {
        const optimizer = gradientDescent({ learningRate, weightDecay: lambda });
        const state = optimizer.start([1]);
        takeSteps(optimizer, bowl, state, 100);
        return Math.abs(state.w[0] ?? NaN);
      };
      const limit = largestStableRate(c, lambda);
      expect(left(0.99 * limit)).toBeLessThan(1);
      expect(left(1.01 * limit)).toBeGreaterThan(1);
    }),
  );
});
