import { expect, it } from 'vitest';
import { optimizers } from '../optimizers/index.ts';
import { noiseRuns } from './noise-runs.ts';
import { noisySlope } from './noisy-slope.ts';
import { takeSteps } from './trajectory.ts';

const sizes = [10, 1, 0.01];
const options = { standardDeviations: sizes, runs: 4, seed: 3, steps: 60, every: 20 };

it.each(['adam-l2', 'adamw', 'sgd'] as const)(
  'are runs of %s with noisySlope, side by side',
  (name) => {
    const optimizer = optimizers[name]({ learningRate: 1e-3, weightDecay: 0.1 });
    const found = noiseRuns(optimizer, options);
    const standardDeviation = sizes.flatMap((size) => [size, size, size, size]);
    const still = { dimension: 12, gradientInto: (gradient: Float64Array) => gradient.fill(0) };
    const state = optimizer.start(new Array<number>(12).fill(1));
    takeSteps(optimizer, noisySlope(still, { standardDeviation, seed: 3 }), state, 40);
    for (const j of sizes.keys()) {
      const four = [...state.w.slice(4 * j, 4 * j + 4)];
      const mean = four.reduce((sum, w) => sum + w, 0) / 4;
      const variance = four.reduce((sum, w) => sum + (w - mean) ** 2, 0) / 3;
      expect(found.means[j]?.[2]).toBeCloseTo(mean, 12);
      expect(found.deviations[j]?.[2]).toBeCloseTo(Math.sqrt(variance), 12);
    }
    expect([...found.steps]).toEqual([0, 20, 40, 60]);
  },
);

it('is AdamW by gradient descent on the noise that Adam rescaled', () => {
  const setting = { learningRate: 1e-2, weightDecay: 0.5 };
  const found = noiseRuns(optimizers['gradient-descent'](setting), { ...options, rescaled: true });
  expect(found).toEqual(noiseRuns(optimizers.adamw(setting), options));
});

it('starts every weight at 1, and without noise decays all alike', () => {
  const adamW = optimizers.adamw({ learningRate: 1e-2, weightDecay: 0.5 });
  const { means, deviations } = noiseRuns(adamW, { ...options, standardDeviations: [0, 0] });
  for (const [j, mean] of means.entries()) {
    expect(mean[0]).toBe(1);
    expect(mean[3]).toBeCloseTo((1 - 0.005) ** 60, 12);
    expect(deviations[j]?.[3]).toBeCloseTo(0, 12);
  }
});

it.each([{ runs: 1 }, { steps: 0 }, { every: 7 }, { standardDeviations: [-1] }])(
  'refuses %j',
  (wrong) => {
    const adam = optimizers.adam({ learningRate: 1e-3 });
    expect(() => noiseRuns(adam, { ...options, ...wrong })).toThrow(RangeError);
  },
);
