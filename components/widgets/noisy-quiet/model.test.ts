import { expect, test } from 'vitest';
import { initialState } from '#widget-state/controls.ts';
import type { NoisyQuietState } from './controls.ts';
import { model } from './model.ts';

const start: NoisyQuietState = {
  ...{ learningRate: 1e-3, weightDecay: 0.25, loud: 10, runs: 16, seed: 1 },
};
const ends = (changes: Partial<NoisyQuietState> = {}) =>
  model.compute({ ...start, ...changes }).ends;
const means = (of: { readonly mean: number }[]) => of.map(({ mean }) => mean);

/** A mean over so many runs may be off by three of its standard errors. */
const near = ({ mean, deviation }: { mean: number; deviation: number }, wanted: number) =>
  expect(Math.abs(mean - wanted)).toBeLessThan((3 * deviation) / Math.sqrt(16) + 1e-6);

test('the figure opens with ηλt = ½', () => {
  expect(initialState(model.controls)).toEqual({ ...start, runs: 8 });
});

test('Adam with L2 keeps the loud weight, shrinks the middle one and loses the quiet one', () => {
  const [loud, middle, quiet] = ends().coupled;
  for (const weight of [loud, middle]) if (weight) near(weight, weight.formula);
  expect(loud?.formula).toBeCloseTo(0.951, 3);
  expect(middle?.formula).toBeCloseTo(0.607, 3);
  expect(Math.abs(quiet?.mean ?? NaN)).toBeLessThan(0.03);
});

test('AdamW leaves the same of all, whatever the noise', () => {
  for (const weight of ends().decoupled) near(weight, Math.exp(-0.5));
  // Adam’s own step does not know the size of its gradients, up to ε.
  const other = means(ends({ loud: 40 }).decoupled);
  means(ends().decoupled).forEach((mean, j) => expect(mean).toBeCloseTo(other[j] ?? NaN, 5));
});

test('four times the noise, a quarter of the exponent', () => {
  const strong = { weightDecay: 2.5 };
  const [ten, forty] = [ends({ ...strong }).coupled[0], ends({ ...strong, loud: 40 }).coupled[0]];
  if (ten && forty) {
    near(ten, Math.exp(-0.5));
    near(forty, Math.exp(-0.125));
  }
  expect(ten?.mean).toBeLessThan((forty?.mean ?? NaN) - 0.2);
});

test('the quiet weight falls by about η a step, far more slowly than the formula for loud ones', () => {
  const { coupled } = model.compute(start);
  const [quiet, formula] = [coupled.means[2], coupled.theory[2]];
  expect(coupled.steps[10]).toBe(200);
  expect(quiet?.[10]).toBeCloseTo(0.8, 1);
  expect(formula?.[10]).toBeLessThan(0.01);
  // Its √v remembers when λw was larger, so a step takes less than η later on.
  expect(quiet?.[30]).toBeGreaterThan(0.4);
});

test('without decay only the noise moves them', () => {
  const { coupled, decoupled } = ends({ weightDecay: 0 });
  expect(coupled).toEqual(decoupled);
  for (const weight of coupled) near(weight, 1);
});

test('no sentence is longer than its box', () => {
  for (const sample of Object.values(model.samples))
    expect(model.describe(model.compute({ ...start, ...sample })).length).toBeLessThan(172);
});
