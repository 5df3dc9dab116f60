import { expect, test } from 'vitest';
import { doubleDescentCurves } from './double-descent-curves.ts';
import { ridgelessRisk, tunedRidgeRisk } from './double-descent-theory.ts';
import { bestLambda, doubleDescent, newDoubleDescent } from './double-descent.ts';
import { ridgeLimit } from './ridge-limit.ts';

const alike = {
  ...{ seed: 1, repetitions: 1, observations: 40, features: [10] },
  ...{ signal: 2, noiseVariance: 0.5 },
};
const strong = { ...alike, signal: 1, noiseVariance: 0.1, sharedVariance: 0.05 };

test('with independent features it is the formulas of Hastie et al. and of Dobriban and Wager', () => {
  for (const p of [4, 20, 39, 41, 80, 400]) {
    const limit = ridgeLimit(alike, p);
    expect(limit.atLambda(0).risk).toBeCloseTo(ridgelessRisk(p / 40, 2, 0.5), 8);
    const best = limit.best();
    expect(best.risk).toBeCloseTo(tunedRidgeRisk(p / 40, 2, 0.5), 8);
    expect(best.lambda / bestLambda(alike, p)).toBeCloseTo(1, 4);
  }
  expect(ridgeLimit(alike, 40).atLambda(0).risk).toBe(Infinity);
  // An endless penalty answers 0.
  expect(ridgeLimit(alike, 80).atLambda(1e12).risk).toBeCloseTo(2, 6);
});

test('what is hidden adds to the noise and to the risk', () => {
  const hidden = { ...alike, allFeatures: 400 };
  expect(ridgeLimit(hidden, 100).atLambda(0).risk).toBeCloseTo(1.5 + ridgelessRisk(2.5, 0.5, 2), 8);
});

test('λ rises with κ, and the λ that is asked for is the one that is found', () => {
  const limit = ridgeLimit(strong, 400);
  const lambdas = [1.01, 1.5, 3, 10, 100].map((factor) => limit.at(limit.least * factor).lambda);
  expect(lambdas).toEqual(lambdas.toSorted((a, b) => a - b));
  expect(lambdas[0]).toBeLessThan(0);
  const near = limit.atLambda(7);
  expect(near.risk).toBeGreaterThan(limit.atLambda(6).risk);
});

test('with one strong direction the best λ is above zero for few features, and below it for many', () => {
  expect(ridgeLimit(strong, 60).best().lambda).toBeGreaterThan(10);
  expect(ridgeLimit(strong, 400).best().lambda).toBeLessThan(-40);
});

test('simulation agrees within 4.5 standard errors and 4 %, at negative λ, too', () => {
  const lambdas = [-60, 0, 40];
  const settings = { ...strong, repetitions: 40, features: [20, 400], lambdas };
  let state = newDoubleDescent(settings);
  for (const next of doubleDescent(state)) state = next;
  const [few, many] = doubleDescentCurves(state);
  expect(few?.fixed[0]?.mean).toBe(Infinity);
  const at = (p: number, lambda: number) => ridgeLimit(settings, p).atLambda(lambda).risk;
  const close = (mean = NaN, error: number | null = NaN, theory = NaN) =>
    expect(Math.abs(mean - theory)).toBeLessThan(4.5 * (error ?? NaN) + 0.04 * theory);
  lambdas.forEach((lambda, k) => {
    const one = many?.fixed[k];
    close(one?.mean, one?.standardError, at(400, lambda));
  });
  close(few?.fixed[2]?.mean, few?.fixed[2]?.standardError, at(20, 40));
  close(many?.tuned.mean, many?.tuned.standardError, ridgeLimit(settings, 400).best().risk);
  expect(many?.tuned.mean).toBeLessThan(many?.fixed[1]?.mean ?? NaN);
});
