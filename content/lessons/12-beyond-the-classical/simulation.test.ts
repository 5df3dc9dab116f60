// What the prose says of the draws without numbers, or says of numbers: true as long as these hold.
import { expect, test } from 'vitest';
import { model } from '#components/widgets/p-vs-n/model.ts';
import { settingsFor } from '#components/widgets/p-vs-n/worlds.ts';
import { ridgeLimit } from '#numerics/simulations/ridge-limit.ts';
import { initialState } from '#widget-state/controls.ts';
import { at, draws } from './simulation.ts';

test('the order of double descent: a peak at p = n for λ → 0 alone', () => {
  const median = (p: number) => at('many', p).ridgeless.median;
  expect(median(40)).toBeGreaterThan(5 * Math.max(median(36), median(44)));
  expect(Math.min(median(36), median(44))).toBeGreaterThan(5 * median(5));
  expect(median(400)).toBeLessThan(1);
  expect(median(400)).toBeLessThan(median(5));
  // Where the mean is infinite, that of the draws is of no use: far from the median, with a huge error.
  expect(at('many', 40).ridgeless.mean).toBeGreaterThan(10 * median(40));
  expect(at('many', 40).theory.ridgeless).toBe(Infinity);
});

test('with the best λ the risk falls all the way, in the draws and in the limit', () => {
  const means = [5, 36, 40, 44, 400].map((p) => at('many', p).tuned.mean);
  expect(means).toEqual(means.toSorted((a, b) => b - a));
  const every = Array.from({ length: 80 }, (_, step) => 5 * (step + 1));
  const limits = every.map((p) => ridgeLimit(settingsFor('many', 1, 1), p).best().risk);
  expect(limits).toEqual(limits.toSorted((a, b) => b - a));
  expect(means[0]).toBeGreaterThan(0.99);
});

test.each([10, 20, 30, 60, 100, 400])('formula and draws agree at p = %d', (p) => {
  const { ridgeless, tuned, theory } = at('own', p);
  const near = (mean: number, error: number | null, expected: number) =>
    expect(Math.abs(mean - expected)).toBeLessThan(4 * (error ?? NaN));
  near(ridgeless.mean, ridgeless.standardError, theory.ridgeless);
  expect(Math.abs(tuned.mean - theory.tunedLimit)).toBeLessThan(
    4 * (tuned.standardError ?? NaN) + 0.03 * theory.tunedLimit,
  );
});

test('with one strong direction the best λ is above zero for few features, below it for many', () => {
  expect(at('strong', 60).lambda).toBeGreaterThan(0);
  const { lambda, ridgeless, tuned, wins } = at('strong', 400);
  expect(lambda).toBeLessThan(-60);
  expect(tuned.mean).toBeLessThan(0.9 * ridgeless.mean);
  expect(wins).toBeGreaterThan(0.6 * draws);
});

test('the state that refutes M36 shows a best λ below zero', () => {
  const state = { world: 'strong', p: 400, strength: 'tuned', beside: 'lambda' } as const;
  const start = { ...initialState(model.controls), lambda: 1, seed: 1 };
  const { overLambda, limitRisk, summary } = model.compute({ ...start, ...state });
  expect(overLambda.best.lambda).toBeLessThan(0);
  expect(limitRisk).toBeLessThan(0.9 * at('strong', 400).limit.atLambda(0).risk);
  expect(summary.find(({ p }) => p === 400)?.tuned.mean).toBeLessThan(
    summary.find(({ p }) => p === 400)?.ridgeless.mean ?? NaN,
  );
});
