import { nonNegative, positive, whole } from '../arguments.ts';
import { latest } from '../latest.ts';
import type { Optimizer } from '../optimizers/optimizer.ts';
import { keptNoise } from './kept-noise.ts';
import type { Slope } from './slope.ts';
import { takeSteps } from './trajectory.ts';

/** Which noise, and how long. */
export interface NoiseRunsOptions {
  /** Of each weight's gradient, k of them; the mean gradient is 0. */
  readonly standardDeviations: readonly number[];
  /** Runs that differ in their noise alone: at least 2. */
  readonly runs: number;
  readonly seed: number;
  readonly steps: number;
  /** Steps between two that are looked at; divides `steps`. */
  readonly every: number;
}

/** Over the runs, at steps 0, `every`, 2 `every`, …: each list holds k curves, one for each weight. */
export interface NoiseRuns {
  readonly steps: Float64Array;
  readonly means: readonly Float64Array[];
  /** With divisor runs − 1. */
  readonly deviations: readonly Float64Array[];
}

const still = (dimension: number): Slope => ({
  dimension,
  gradientInto: (gradient) => gradient.fill(0),
});

// Dragging a learning rate meets the same noise again and again.
const drawnFor = latest(
  ({ dimension, seed, steps }: { dimension: number; seed: number; steps: number }) =>
    keptNoise(dimension, { standardDeviation: 1, seed }, steps)(still(dimension)),
  ({ dimension, seed, steps }) => `${dimension} ${seed} ${steps}`,
);

/**
 * Weights that start at 1 and whose gradients are normal noise and nothing else.
 *
 * For optimizers that treat each weight by itself, as all here do: the runs are weights of one run,
 * side by side, with the noise of `noisySlope`. Throws a RangeError for counts that make no sense.
 */
export function noiseRuns(optimizer: Optimizer, options: NoiseRunsOptions): NoiseRuns {
  const { standardDeviations, seed, every } = options;
  const runs = whole('runs', options.runs, 2);
  const steps = whole('steps', options.steps, 1);
  const looks = whole('steps / every', steps / positive('every', every), 1) + 1;
  const sizes = standardDeviations.flatMap((size) => new Array<number>(runs).fill(size));
  const slope = scaled(drawnFor({ dimension: sizes.length, seed, steps }), sizes);
  const curves = () => standardDeviations.map(() => new Float64Array(looks));
  const [means, deviations] = [curves(), curves()];
  const state = optimizer.start(sizes.map(() => 1));
  for (let look = 0; look < looks; look += 1) {
    if (look > 0) takeSteps(optimizer, slope, state, every);
    for (let j = 0; j < means.length; j += 1) {
      const { mean, deviation } = momentsOf(state.w, j * runs, (j + 1) * runs);
      (means[j] ?? state.w)[look] = mean;
      (deviations[j] ?? state.w)[look] = deviation;
    }
  }
  return { steps: Float64Array.from({ length: looks }, (_, k) => k * every), means, deviations };
}

/** The slope times a size for each weight. */
function scaled(slope: Slope, given: readonly number[]): Slope {
  const sizes = Float64Array.from(given, (size) => nonNegative('standardDeviation', size));
  return {
    dimension: slope.dimension,
    gradientInto(gradient, w, step) {
      slope.gradientInto(gradient, w, step);
      for (let j = 0; j < sizes.length; j += 1) gradient[j] = (gradient[j] ?? 0) * (sizes[j] ?? 0);
    },
  };
}

/** Of the values from place `from` up to `end`; by place, since a view and its iterator take longer. */
function momentsOf(values: Float64Array, from: number, end: number) {
  let [sum, squares] = [0, 0];
  for (let at = from; at < end; at += 1) sum += values[at] ?? 0;
  const mean = sum / (end - from);
  for (let at = from; at < end; at += 1) squares += ((values[at] ?? 0) - mean) ** 2;
  return { mean, deviation: Math.sqrt(squares / (end - from - 1)) };
}
