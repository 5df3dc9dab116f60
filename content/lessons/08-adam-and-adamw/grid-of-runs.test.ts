// What the lesson says in words of the two later figures, and what a misconception is sent to.
import { expect, it } from 'vitest';
import { model as heatMap } from '#components/widgets/heat-map/model.ts';
import { model as noisyQuiet } from '#components/widgets/noisy-quiet/model.ts';
import { initialState } from '#widget-state/controls.ts';
import {
  leftInFigure,
  middleUnderStrongDecay,
  priceOfKeeping,
  slopeIn,
  veryLoud,
} from './grid-of-runs.ts';

it('runs a diagonal in PyTorch’s form, and along an axis in the paper’s', () => {
  expect(Math.abs(slopeIn('pytorch').mean + 1)).toBeLessThan(0.1);
  expect(Math.abs(slopeIn('paper').mean)).toBeLessThan(0.1);
  for (const form of ['pytorch', 'paper'] as const)
    expect(slopeIn(form).deviation).toBeLessThan(0.25);
});

it('makes it dear to keep λ in PyTorch’s form only', () => {
  expect(priceOfKeeping('pytorch')).toBeGreaterThan(1.5);
  expect(priceOfKeeping('paper')).toBe(1);
});

it('refutes that the right decay does not depend on the rate, already with one data set', () => {
  const start = { form: 'pytorch', rate: -6, decay: 1, seed: 1 } as const;
  expect(initialState(heatMap.controls)).toEqual({ ...start, form: 'paper' });
  expect(heatMap.compute(start).summary.slope.mean).toBeLessThan(-0.8);
});

it('keeps nearly all of a very loud weight, and too much of the middle one under strong decay', () => {
  expect(initialState(noisyQuiet.controls)).toMatchObject({ loud: 10, weightDecay: 0.25 });
  const loud = veryLoud();
  expect(loud.mean).toBeGreaterThan(0.9);
  expect(Math.abs(loud.mean - loud.formula)).toBeLessThan((2.5 * loud.deviation) / Math.sqrt(8));
  const { mean, formula } = middleUnderStrongDecay();
  expect(mean).toBeGreaterThan(formula + 0.03);
  const { coupled, decoupled } = leftInFigure({ loud: 1 });
  expect(Math.abs((coupled[0]?.mean ?? NaN) - (decoupled[0]?.mean ?? NaN))).toBeLessThan(0.1);
});

it('spreads the runs by η and not by τ', () => {
  const spread = (changes: Parameters<typeof leftInFigure>[0]) =>
    leftInFigure(changes).coupled[0]?.deviation ?? NaN;
  expect(spread({ learningRate: 4e-3, weightDecay: 0.0625 })).toBeGreaterThan(2 * spread({}));
  expect(spread({ loud: 100 }) / spread({})).toBeLessThan(1.5);
  expect(spread({ loud: 100 }) / spread({})).toBeGreaterThan(0.67);
});
