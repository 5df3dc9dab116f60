// What content/misconceptions.yaml shows this figure for is there to be seen.
import { expect, test } from 'vitest';
import type { DecayForcesState } from './controls.ts';
import { model } from './model.ts';

const initial: DecayForcesState = {
  ...{ learningRate: 0.1, lambda: 0.5, step: 4, start: '-2_3', run: 'both' },
  ...{ first: 1, second: 0.25 },
};
const at = (changes: Partial<DecayForcesState>) => model.compute({ ...initial, ...changes });

test('one per cent of decay takes one per cent off each weight, and none away', () => {
  const [before, after] = [0, 1].map((step) => at({ run: 'decay', lambda: 0.1, step }).w);
  after?.forEach((weight, j) => expect(weight / (before?.[j] ?? NaN)).toBeCloseTo(0.99, 14));
});

test('after two hundred steps the weights are at rest, and not at zero', () => {
  const { atRest, w } = at({ step: 200 });
  expect(atRest).toBe(true);
  expect(Math.min(...w)).toBeGreaterThan(0.5);
});

test('the stopped run and its ridge are visibly apart', () => {
  const { w, stopping } = at({ run: 'stopped', step: 20 });
  const [dx, dy] = [0, 1].map((j) => (w[j] ?? NaN) - (stopping?.ridgeWeights[j] ?? NaN));
  expect(Math.hypot(dx ?? NaN, dy ?? NaN)).toBeGreaterThan(0.5);
});

test('with the wrong sign the decay pushes outward, and the weights end longer than without any', () => {
  const { forces, w, length } = at({ run: 'wrong', lambda: 0.1, step: 150 });
  forces.decay.along.forEach((pull, j) => expect(pull * (w[j] ?? NaN)).toBeGreaterThan(0));
  expect(length).toBeGreaterThan(1.2 * at({ lambda: 0, step: 150 }).length);
});
