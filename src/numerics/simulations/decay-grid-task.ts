// What the grid of learning rates and decays is trained on: fewer rows than features, and a start to forget.

import { seededBatches } from '../networks/seeded-batches.ts';
import type { Slope } from '../descent/slope.ts';
import { randomOf } from './repetitions.ts';

/** As in a textbook’s example of weight decay, with fewer features, larger weights and a start that is far off. */
export const decayTask = {
  ...{ n: 30, p: 40, weight: 0.2, intercept: 0.05, noise: 0.01 },
  /** Standard deviation of the weights that a run starts with. */
  start: 0.5,
  ...{ batchSize: 5, steps: 300 },
};

/** One data set with its start; the last of the p + 1 weights is the intercept. */
export interface DecayData {
  readonly start: Float64Array;
  /** ½ mean squared error of a minibatch. */
  readonly slope: Slope;
  /** Mean squared error over the n rows. */
  trainingError(w: Float64Array): number;
  /** Mean squared error over all new rows, exactly: ‖w − truth‖² + noise². */
  testError(w: Float64Array): number;
}

const { n, p, weight, intercept, noise } = decayTask;

/** y = 0.05 + 0.2 Σ xⱼ + ε with standard normal features, and where its runs start. */
export function decayData(seed: number, dataSet: number): DecayData {
  const random = randomOf({ seed }, dataSet);
  // The last feature is 1, of which the intercept is the weight.
  const rows = Array.from({ length: n }, () =>
    Float64Array.from({ length: p + 1 }, (_, j) => (j < p ? random.normal() : 1)),
  );
  const truth = Float64Array.from({ length: p + 1 }, (_, j) => (j < p ? weight : intercept));
  const y = rows.map((row) => predicted(row, truth) + random.normal(0, noise));
  const start = truth.map((_, j) => (j < p ? random.normal(0, decayTask.start) : 0));
  const residual = (w: Float64Array, i: number): number =>
    predicted(rows[i] ?? truth, w) - (y[i] ?? NaN);
  return {
    start,
    slope: batchSlope(rows, residual, seed * 64 + dataSet),
    trainingError: (w) => rows.reduce((sum, _, i) => sum + residual(w, i) ** 2, 0) / n,
    testError: (w) => w.reduce((sum, value, j) => sum + (value - (truth[j] ?? 0)) ** 2, noise ** 2),
  };
}

function predicted(row: Float64Array, w: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < row.length; j += 1) sum += (row[j] ?? 0) * (w[j] ?? 0);
  return sum;
}

/** The gradient of ½ mean squared error over the rows that a step sees. */
function batchSlope(
  rows: readonly Float64Array[],
  residual: (w: Float64Array, i: number) => number,
  seed: number,
): Slope {
  const { batchSize, steps } = decayTask;
  const dealt = seededBatches({ n, size: batchSize, seed });
  // Dealt once for all runs.
  const batches = Array.from({ length: steps }, (_, step) => dealt(step));
  return {
    dimension: p + 1,
    gradientInto(gradient, w, step) {
      gradient.fill(0);
      for (const i of batches[step] ?? []) {
        const [row, error] = [rows[i] ?? w, residual(w, i) / batchSize];
        for (let j = 0; j < row.length; j += 1)
          gradient[j] = (gradient[j] ?? 0) + error * (row[j] ?? 0);
      }
    },
  };
}
