import { describe, expect, it } from 'vitest';
import { doubleDescentCurves } from './double-descent-curves.ts';
import type { DoubleDescentSettings } from './double-descent-settings.ts';
import { doubleDescentTheory, ridgelessRisk, tunedRidgeRisk } from './double-descent-theory.ts';
import { doubleDescent, newDoubleDescent, type DoubleDescentState } from './double-descent.ts';
import { summarizeSample } from './sample-summary.ts';

function run(start: DoubleDescentState, steps = Infinity): DoubleDescentState {
  let last = start;
  for (const state of doubleDescent(start)) {
    last = state;
    if (state.repetitions.length === steps) break;
  }
  return last;
}

describe('doubleDescent', () => {
  const settings: DoubleDescentSettings = {
    ...{ seed: 7, repetitions: 6, observations: 8, features: [3, 8, 20] },
    ...{ signal: 1, noiseVariance: 0.25, lambdas: [0.5, 4] },
  };

  it('comes to the same whether it is interrupted, kept as JSON and resumed, or not', () => {
    const whole = run(newDoubleDescent(settings));
    const kept: DoubleDescentState = JSON.parse(JSON.stringify(run(newDoubleDescent(settings), 2)));
    expect(kept.repetitions).toHaveLength(2);
    expect(run(kept)).toEqual(whole);
    const longer = { ...whole, settings: { ...settings, repetitions: 7 } };
    expect(run(longer).repetitions.slice(0, 6)).toEqual(whole.repetitions);
    expect(run(newDoubleDescent({ ...settings, seed: 8 }))).not.toEqual(whole);
  });

  it('peaks at p = n without a penalty and nowhere with a tuned one, as in the lesson', () => {
    // n = 40, σ = ½, 400 features of which a fit sees p
    const lesson = { ...settings, repetitions: 12, observations: 40, lambdas: [] };
    const features = [5, 36, 40, 44, 100];
    const state = run(newDoubleDescent({ ...lesson, allFeatures: 400, features }));
    const curves = doubleDescentCurves(state);
    const [few, before, at, after, many] = curves.map(({ ridgeless }) => ridgeless.median);
    expect(few).toBeLessThan(2);
    expect(before).toBeGreaterThan(5);
    expect(at).toBeGreaterThan(3 * (before ?? NaN));
    expect(at).toBeGreaterThan(3 * (after ?? NaN));
    expect(many).toBeLessThan(2);
    const tuned = curves.map((curve) => curve.tuned.mean);
    expect(Math.max(...tuned)).toBeLessThan(1);
    expect(Math.min(...tuned)).toBeGreaterThan(0.97);
  });

  it('agrees with theory within 4.5 standard errors, whether all features are seen or not', () => {
    for (const all of [{}, { allFeatures: 60 }]) {
      const asked = { ...settings, repetitions: 60, observations: 20, features: [8, 60], ...all };
      doubleDescentCurves(run(newDoubleDescent(asked))).forEach(({ p, ridgeless, tuned }) => {
        const theory = doubleDescentTheory(asked, p);
        const near = (mean: number, expected: number, error: number | null): void =>
          expect(Math.abs(mean - expected)).toBeLessThan(4.5 * (error ?? NaN));
        near(ridgeless.mean, theory.ridgeless, ridgeless.standardError);
        near(tuned.mean, theory.tunedLimit, tuned.standardError);
      });
    }
  });

  it('fits at each λ of a grid and names the best', () => {
    const lambdas = [0, 2, 1e9];
    const [point] = doubleDescentCurves(
      run(newDoubleDescent({ ...settings, features: [8], lambdas })),
    );
    expect(point?.fixed[0]).toEqual(point?.ridgeless);
    expect(point?.fixed[2]?.mean).toBeCloseTo(1, 6);
    expect(point?.fixed[1]).toEqual(point?.tuned);
    expect(point?.bestFixed).toBe(1);
  });

  it('refuses settings that make no sense, naming them', () => {
    const refused = (change: Partial<DoubleDescentSettings>) => () =>
      run(newDoubleDescent({ ...settings, ...change }));
    expect(refused({ seed: 2 ** 32 })).toThrow('seed is 4294967296');
    expect(refused({ features: [] })).toThrow('features is empty');
    expect(refused({ features: [2, 1.5] })).toThrow('features[1] is 1.5');
    expect(refused({ allFeatures: 10 })).toThrow(
      'features[2] is 20: give a whole number from 1 to 10',
    );
    expect(refused({ signal: 0 })).toThrow('signal is 0');
    expect(() => doubleDescentCurves(newDoubleDescent(settings))).toThrow('values is empty');
  });
});

it('the limits are those of the lesson, and the tuned one lies below the ridgeless one', () => {
  expect(ridgelessRisk(0.5, 1, 1)).toBeCloseTo(1, 14);
  expect(ridgelessRisk(2, 1, 1)).toBeCloseTo(1.5, 14);
  expect(ridgelessRisk(1, 1, 1)).toBe(Infinity);
  for (const gamma of [1e-6, 0.1, 0.9, 1, 1.1, 3, 1e6]) {
    const tuned = tunedRidgeRisk(gamma, 2, 0.5);
    expect(tuned).toBeLessThan(ridgelessRisk(gamma, 2, 0.5));
    expect(tuned).toBeLessThan(2);
    // γ → m(−λ) solves λγm² + (1 − γ + λ)m − 1 = 0.
    const [lambda, m] = [gamma / 4, tuned / gamma / 0.5];
    expect(lambda * gamma * m * m + (1 - gamma + lambda) * m).toBeCloseTo(1, 8);
  }
  expect([0.5, 2].map((gamma) => tunedRidgeRisk(gamma, 1, 0))).toEqual([0, 0.5]);
});

it('summarizeSample knows mean, median, deciles and the error of the mean', () => {
  const summary = summarizeSample([5, 1, 2, 4, 3]);
  expect(summary).toMatchObject({ count: 5, mean: 3, median: 3 });
  expect(summary.standardError).toBeCloseTo(Math.sqrt(0.5), 14);
  expect(summary.deciles[0]).toBeCloseTo(1.4, 14);
  expect(summary.deciles[1]).toBeCloseTo(4.6, 14);
  expect(summarizeSample([2]).standardError).toBeNull();
});
