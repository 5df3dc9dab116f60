import { expect, it } from 'vitest';
import { optimizers } from '../optimizers/index.ts';
import type { Optimizer } from '../optimizers/optimizer.ts';
import {
  adaptedNoise,
  adaptedRuns,
  decayedRuns,
  scaledNoise,
  weightNoises,
  type NoiseRuns,
} from './noise-runs.ts';
import { noisySlope } from './noisy-slope.ts';
import { takeSteps } from './trajectory.ts';

const sizes = [10, 1, 0.01];
const setting = { learningRate: 1e-2, weightDecay: 0.5 };
const counts = { runs: 4, steps: 60, seed: 3 };
const noises = weightNoises(3, counts).map((noise, j) => scaledNoise(noise, sizes[j] ?? NaN));

/** As `optimizer` moves all weights with `noisySlope`, a weight's runs side by side. */
function expectRunsOf(optimizer: Optimizer, found: readonly NoiseRuns[]) {
  const standardDeviation = sizes.flatMap((size) => [size, size, size, size]);
  const still = { dimension: 12, gradientInto: (gradient: Float64Array) => gradient.fill(0) };
  const state = optimizer.start(new Array<number>(12).fill(1));
  takeSteps(optimizer, noisySlope(still, { standardDeviation, seed: 3 }), state, 40);
  found.forEach(({ mean, deviation }, j) => {
    const four = [...state.w.slice(4 * j, 4 * j + 4)];
    const middle = four.reduce((sum, w) => sum + w, 0) / 4;
    const variance = four.reduce((sum, w) => sum + (w - middle) ** 2, 0) / 3;
    expect(mean).toHaveLength(4);
    expect(mean[2]).toBeCloseTo(middle, 14);
    expect(deviation[2]).toBeCloseTo(Math.sqrt(variance), 14);
  });
}

it('is Adam with L2 on g + λw', () => {
  const found = noises.map((noise) => adaptedRuns(noise, setting, 20));
  expectRunsOf(optimizers['adam-l2'](setting), found);
});

it('is AdamW by gradient descent on the noise that Adam rescaled', () => {
  const found = noises.map((noise) => decayedRuns(adaptedNoise(noise), setting, 20));
  expectRunsOf(optimizers.adamw(setting), found);
});

it('is gradient descent on the noise itself', () => {
  const found = noises.map((noise) => decayedRuns(noise, setting, 20));
  expectRunsOf(optimizers['gradient-descent'](setting), found);
});

it('starts every weight at 1, and without noise decays all alike', () => {
  for (const noise of noises.map((each) => adaptedNoise(scaledNoise(each, 0)))) {
    const { mean, deviation } = decayedRuns(noise, setting, 20);
    expect(mean[0]).toBe(1);
    expect(mean[3]).toBeCloseTo((1 - 0.005) ** 60, 12);
    expect(deviation[3]).toBeCloseTo(0, 12);
  }
});

it.each([{ runs: 1 }, { steps: 0 }, { seed: -1 }])('refuses %j', (wrong) => {
  expect(() => weightNoises(3, { ...counts, ...wrong })).toThrow(RangeError);
});

it('refuses a negative size, no weights and looks that miss the end', () => {
  for (const noise of noises) {
    expect(() => scaledNoise(noise, -1)).toThrow(RangeError);
    expect(() => decayedRuns(noise, setting, 7)).toThrow(RangeError);
  }
  expect(() => weightNoises(0, counts)).toThrow(RangeError);
});
