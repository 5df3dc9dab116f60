// What the prose says of the figures without numbers, or says of numbers: true as long as these hold.
import { expect, test } from 'vitest';
import { model as kernelModel } from '#components/widgets/kernel-ridge/model.ts';
import { readPoints } from '#widget-state/points.ts';
import { model as separationModel } from '#components/widgets/separation/model.ts';
import { model as risks } from '#components/widgets/p-vs-n/model.ts';
import { settingsFor } from '#components/widgets/p-vs-n/worlds.ts';
import { ridgeLimit } from '#numerics/simulations/ridge-limit.ts';
import { initialState } from '#widget-state/controls.ts';
import { astray, curve, groups } from './prose-values.ts';

test('the states written out are the initial ones', () => {
  expect(curve({}).state).toEqual(initialState(kernelModel.controls));
  expect(groups({}).state).toEqual(initialState(separationModel.controls));
  expect(readPoints(curve({}).state.points)).toHaveLength(12);
});

test('narrow bumps pass every point, and spend nearly one degree of freedom on each', () => {
  const { degreesOfFreedom, dual, ys } = curve({ h: 0.06, lambda: 1e-4 });
  expect(degreesOfFreedom).toBeGreaterThan(11.9);
  ys.forEach((y, i) => expect(dual.fitted[i]).toBeCloseTo(y, 3));
});

test('four weights and twelve coefficients make one curve', () => {
  const { p, n, primal } = curve({ kernel: 'cubic', lambda: 0.01 });
  expect([p, n]).toEqual([4, 12]);
  expect(primal?.gap).toBeLessThan(1e-8);
});

test('the weights grow on where a line separates, and stop at a ceiling where none does', () => {
  expect(groups({ C: 1e5 }).length).toBeGreaterThan(3 * groups({}).length);
  expect(groups({ C: 1e5 }).ceiling).toBe(Infinity);
  expect(groups({ C: 1e5 }).turn).toBeLessThan(3);
  const { length, ceiling } = groups({ C: 1e5, ...astray });
  expect(length).toBeLessThanOrEqual(ceiling);
});

test('λ → 0 is best at twice as many features as observations, of those above, where r = 2σ', () => {
  const risk = (p: number) => ridgeLimit(settingsFor('own', 1, 1), p).atLambda(0).risk;
  for (const p of [60, 70, 79, 81, 90, 120, 400]) expect(risk(80)).toBeLessThan(risk(p));
});

test('half or twice the best λ costs little', () => {
  for (const p of [20, 40, 60, 100, 200, 400]) {
    const limit = ridgeLimit(settingsFor('own', 1, 1), p);
    const { lambda, risk } = limit.best();
    for (const factor of [0.5, 2])
      expect(limit.atLambda(factor * lambda).risk / risk).toBeLessThan(1.12);
  }
});

test('one λ of 1 cuts the peak down, and the best λ crosses zero between 200 and 400 strong features', () => {
  const start = { ...initialState(risks.controls) };
  expect(start).toMatchObject({ lambda: 1, world: 'many' });
  const many = ridgeLimit(settingsFor('many', 1, 1), 40);
  expect(many.atLambda(1).risk).toBeLessThan(5);
  const best = (p: number) => ridgeLimit(settingsFor('strong', 1, 1), p).best().lambda;
  expect([best(60) > 0, best(400) < 0]).toEqual([true, true]);
});
