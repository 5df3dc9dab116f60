// Twenty rows and two hundred features, the setting of Dive into Deep Learning, section 3.7: which
// errors gradient descent ends with, by where it starts and whether the weights decay.
import { squaredError } from '#numerics/datafits/squared-error.ts';
import { takeSteps } from '#numerics/descent/trajectory.ts';
import { matrixFromColumns } from '#numerics/linear-algebra/matrix.ts';
import { gradientDescent } from '#numerics/optimizers/gradient-descent.ts';
import { createRandom, type Random } from '#numerics/random.ts';

export const wide = {
  ...{ rows: 20, features: 200, fresh: 100, weight: 0.01, intercept: 0.05, noise: 0.01 },
  ...{ learningRate: 0.03, weightDecay: 3, steps: 400, samples: 20 },
} as const;

const normals = (random: Random, count: number, deviation = 1): Float64Array =>
  Float64Array.from({ length: count }, () => random.normal(0, deviation));

/** Rows with a column of ones for the intercept, and their responses. */
function sample(random: Random, rows: number) {
  const columns = Array.from({ length: wide.features }, () => normals(random, rows));
  const y = normals(random, rows, wide.noise).map((noise, i) =>
    columns.reduce((sum, column) => sum + wide.weight * (column[i] ?? NaN), wide.intercept + noise),
  );
  return squaredError(matrixFromColumns([...columns, new Float64Array(rows).fill(1)], rows), y);
}

interface Way {
  /** Standard deviation of the weights at the start. */
  readonly start: number;
  readonly weightDecay: number;
}

/** Mean squared errors on the rows and on new ones, after all steps on ½/n RSS; the intercept is free. */
function errorsOf({ start, weightDecay }: Way, seed: number) {
  const random = createRandom(seed);
  const [seen, fresh] = [sample(random, wide.rows), sample(random, wide.fresh)];
  const free = Float64Array.from({ length: wide.features + 1 }, (_, j) =>
    j < wide.features ? wide.rows * weightDecay : 0,
  );
  // A mean over the rows, written as a sum: the rate divided by n, the decay multiplied.
  const rate = wide.learningRate / wide.rows;
  const optimizer = gradientDescent({ learningRate: rate, weightDecay: free });
  const state = optimizer.start([...normals(random, wide.features, start), 0]);
  takeSteps(optimizer, seen, state, wide.steps);
  return {
    training: (2 * seen.value(state.w)) / wide.rows,
    test: (2 * fresh.value(state.w)) / wide.fresh,
  };
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
};

/** Over the samples: the medians, and the extremes of the test error. */
function summary(way: Way) {
  const runs = Array.from({ length: wide.samples }, (_, seed) => errorsOf(way, seed + 1));
  const tests = runs.map(({ test }) => test);
  return {
    training: median(runs.map(({ training }) => training)),
    ...{ test: median(tests), least: Math.min(...tests), most: Math.max(...tests) },
  };
}

/** From weights drawn with standard deviation 1, without and with decay; and from 0 without. */
export const wideRuns = {
  free: summary({ start: 1, weightDecay: 0 }),
  decayed: summary({ start: 1, weightDecay: wide.weightDecay }),
  fromZero: summary({ start: 0, weightDecay: 0 }),
};

/** Mean squared error of predicting the intercept for all: what no weight explains, and the noise. */
export const ofConstant = wide.features * wide.weight ** 2 + wide.noise ** 2;

/** In percent: what is left after all steps of a direction in which the data do not pull. */
export const leftWherePulled = 100 * (1 - wide.learningRate * wide.weightDecay) ** wide.steps;
