import { nonNegative, positive, whole } from '../arguments.ts';
import { latest } from '../latest.ts';
import type { Optimizer } from '../optimizers/optimizer.ts';
import { scaleByAdam } from '../optimizers/transforms/scale-by-adam.ts';
import { keptNoise } from './kept-noise.ts';
import type { Slope } from './slope.ts';

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
  /**
   * Hands the optimizer what Adam makes of the noise, in which no weight has a part: it is found once
   * for all learning rates and decays, and gradient descent with decay on it is AdamW.
   */
  readonly rescaled?: boolean;
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

interface Drawing {
  readonly dimension: number;
  readonly seed: number;
  readonly steps: number;
}
const drawingKey = ({ dimension, seed, steps }: Drawing): string => `${dimension} ${seed} ${steps}`;

// Dragging a learning rate meets the same noise again and again, and so do two optimizers.
const drawnFor = latest(
  ({ dimension, seed, steps }: Drawing) =>
    keptNoise(dimension, { standardDeviation: 1, seed }, steps)(still(dimension)),
  drawingKey,
);

interface Scaling extends Drawing {
  /** One for each weight, which its noise is multiplied by. */
  readonly sizes: readonly number[];
}
const scalingKey = (scaling: Scaling): string => `${drawingKey(scaling)} ${scaling.sizes.join()}`;

const scaledFor = latest(
  (scaling: Scaling) => tabulated(scaled(drawnFor(scaling), scaling.sizes), scaling.steps),
  scalingKey,
);
const rescaledFor = latest(
  (scaling: Scaling) => tabulated(adapted(scaledFor(scaling)), scaling.steps),
  scalingKey,
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
  const slopeFor = options.rescaled ? rescaledFor : scaledFor;
  const slope = slopeFor({ dimension: sizes.length, seed, steps, sizes });
  const curves = () => standardDeviations.map(() => new Float64Array(looks));
  const found = { means: curves(), deviations: curves() };
  const state = optimizer.start(sizes.map(() => 1));
  const gradient = new Float64Array(sizes.length);
  note(found, state.w, 0);
  // Not by `takeSteps`, whose short loops engines take long to find hot inside of this one.
  while (state.step < steps) {
    slope.gradientInto(gradient, state.w, state.step);
    optimizer.advance(state, gradient);
    if (state.step % every === 0) note(found, state.w, state.step / every);
  }
  return { steps: Float64Array.from({ length: looks }, (_, k) => k * every), ...found };
}

/** Writes down what the runs have in common at a look. */
function note({ means, deviations }: Omit<NoiseRuns, 'steps'>, w: Float64Array, look: number) {
  const runs = w.length / means.length;
  for (let j = 0; j < means.length; j += 1) {
    const { mean, deviation } = momentsOf(w, j * runs, (j + 1) * runs);
    (means[j] ?? w)[look] = mean;
    (deviations[j] ?? w)[look] = deviation;
  }
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

/** What Adam makes of the slope, asked for step by step from the first on. */
function adapted(slope: Slope): Slope {
  const adam = scaleByAdam({});
  const memory = Array.from({ length: adam.buffers }, () => new Float64Array(slope.dimension));
  return {
    dimension: slope.dimension,
    gradientInto(gradient, w, step) {
      slope.gradientInto(gradient, w, step);
      adam.apply(gradient, w, memory, step);
    },
  };
}

/** The same gradients for so many steps, of a slope that is the same at all weights. */
function tabulated(slope: Slope, steps: number): Slope {
  const { dimension } = slope;
  const table = new Float64Array(steps * dimension);
  const gradient = new Float64Array(dimension);
  for (let step = 0; step < steps; step += 1) {
    slope.gradientInto(gradient, gradient, step);
    table.set(gradient, step * dimension);
  }
  return {
    dimension,
    gradientInto(into, _, step) {
      for (let j = 0, at = step * dimension; j < dimension; j += 1, at += 1)
        into[j] = table[at] ?? NaN;
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
