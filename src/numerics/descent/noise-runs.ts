// A weight whose gradients are normal noise and nothing else, in several runs that differ in their noise.
// Each optimizer is one loop here: a figure takes 200 000 steps in a frame of a drag, and a chain of
// transforms, which goes through the weights once for each link, takes three times as long.
import { nonNegative, positive, whole } from '../arguments.ts';
import { scale } from '../linear-algebra/vector.ts';
import { biasCorrection } from '../optimizers/transforms/bias-correction.ts';
import { adamDefaults } from '../optimizers/transforms/scale-by-adam.ts';
import { drawnNoise } from './kept-noise.ts';

/** What a weight's runs meet instead of gradients. */
export interface WeightNoise {
  readonly runs: number;
  readonly steps: number;
  /** steps × runs, row by row. */
  readonly gradients: Float64Array;
}

/** η and λ. */
export interface DecaySetting {
  readonly learningRate: number;
  readonly weightDecay: number;
}

/** Over the runs, at steps 0, `every`, 2 `every`, … */
export interface NoiseRuns {
  readonly mean: Float64Array;
  /** With divisor runs − 1. */
  readonly deviation: Float64Array;
}

/**
 * Standard normal noise for each of `weights` weights: that of `noisySlope` for weights × runs weights.
 *
 * Throws a RangeError for counts that make no sense: there are at least 2 runs.
 */
export function weightNoises(
  weights: number,
  counts: { readonly runs: number; readonly steps: number; readonly seed: number },
): WeightNoise[] {
  const runs = whole('runs', counts.runs, 2);
  const steps = whole('steps', counts.steps, 1);
  const dimension = whole('weights', weights, 1) * runs;
  const table = drawnNoise(dimension, { standardDeviation: 1, seed: counts.seed }, steps);
  return Array.from({ length: weights }, (_, weight) => {
    const gradients = new Float64Array(steps * runs);
    for (let step = 0; step < steps; step += 1) {
      const start = step * dimension + weight * runs;
      gradients.set(table.subarray(start, start + runs), step * runs);
    }
    return { runs, steps, gradients };
  });
}

/** The same noise with another standard deviation. */
export function scaledNoise(noise: WeightNoise, standardDeviation: number): WeightNoise {
  const size = nonNegative('standardDeviation', standardDeviation);
  const gradients = noise.gradients.slice();
  scale(gradients, size);
  return { ...noise, gradients };
}

/**
 * What Adam makes of the noise, in which the weight has no part: it is the same for all η and λ, and
 * gradient descent with decay on it is AdamW.
 */
export function adaptedNoise(noise: WeightNoise): WeightNoise {
  const { runs, steps } = noise;
  const gradients = new Float64Array(noise.gradients.length);
  const adam = adamOf(noise, new Float64Array(runs), 0);
  const update = new Float64Array(runs);
  for (let step = 0; step < steps; step += 1) {
    adam(update, step);
    gradients.set(update, step * runs);
  }
  return { ...noise, gradients };
}

/** w ← w − η (g + λw), from w = 1 on. Throws a RangeError where `every` does not divide the steps. */
export function decayedRuns(
  { runs, steps, gradients }: WeightNoise,
  { learningRate, weightDecay }: DecaySetting,
  every: number,
): NoiseRuns {
  const w = new Float64Array(runs).fill(1);
  return observed(w, steps, every, (step) => {
    for (let run = 0, at = step * runs; run < runs; run += 1, at += 1) {
      const weight = w[run] ?? NaN;
      w[run] = weight - learningRate * ((gradients[at] ?? NaN) + weightDecay * weight);
    }
  });
}

/** The same with Adam's step on g + λw: Adam with L2. */
export function adaptedRuns(
  noise: WeightNoise,
  { learningRate, weightDecay }: DecaySetting,
  every: number,
): NoiseRuns {
  const w = new Float64Array(noise.runs).fill(1);
  const update = new Float64Array(noise.runs);
  const adam = adamOf(noise, w, weightDecay);
  return observed(w, noise.steps, every, (step) => {
    adam(update, step);
    for (let run = 0; run < w.length; run += 1)
      w[run] = (w[run] ?? NaN) - learningRate * (update[run] ?? NaN);
  });
}

/** Writes what Adam makes of noise + λw in a step, as `scaleByAdam` does, asked from the first step on. */
function adamOf({ runs, gradients }: WeightNoise, w: Float64Array, lambda: number) {
  const { beta1, beta2, epsilon } = adamDefaults;
  const [correction1, correction2] = [biasCorrection(beta1), biasCorrection(beta2)];
  const mean = new Float64Array(runs);
  const square = new Float64Array(runs);
  return (update: Float64Array, step: number) => {
    const unbias1 = correction1(step);
    const unbias2 = correction2(step);
    for (let run = 0, at = step * runs; run < runs; run += 1, at += 1) {
      const gradient = (gradients[at] ?? NaN) + lambda * (w[run] ?? NaN);
      const m = beta1 * (mean[run] ?? NaN) + (1 - beta1) * gradient;
      const v = beta2 * (square[run] ?? NaN) + (1 - beta2) * gradient * gradient;
      mean[run] = m;
      square[run] = v;
      update[run] = m === 0 ? 0 : (m * unbias1) / (Math.sqrt(v * unbias2) + epsilon);
    }
  };
}

/** Takes all steps, and looks at `w` at the start and after each `every` of them. */
function observed(
  w: Float64Array,
  steps: number,
  every: number,
  take: (step: number) => void,
): NoiseRuns {
  const looks = whole('steps / every', steps / positive('every', every), 1) + 1;
  const found = { mean: new Float64Array(looks), deviation: new Float64Array(looks) };
  note(found, w, 0);
  for (let step = 0; step < steps; step += 1) {
    take(step);
    if ((step + 1) % every === 0) note(found, w, (step + 1) / every);
  }
  return found;
}

function note({ mean, deviation }: NoiseRuns, w: Float64Array, look: number): void {
  let sum = 0;
  for (let run = 0; run < w.length; run += 1) sum += w[run] ?? NaN;
  const middle = sum / w.length;
  let squares = 0;
  for (let run = 0; run < w.length; run += 1) squares += ((w[run] ?? NaN) - middle) ** 2;
  mean[look] = middle;
  deviation[look] = Math.sqrt(squares / (w.length - 1));
}
