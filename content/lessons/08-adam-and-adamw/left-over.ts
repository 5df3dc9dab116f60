// What decay leaves of weights with loud and quiet gradients, and in the two parametrizations.
import { noisySlope } from '#numerics/descent/noisy-slope.ts';
import type { Slope } from '#numerics/descent/slope.ts';
import { takeSteps } from '#numerics/descent/trajectory.ts';
import { once } from '#numerics/once.ts';
import { adamL2 } from '#numerics/optimizers/adam-l2.ts';
import { adamWPaper } from '#numerics/optimizers/adamw-paper.ts';
import { adamW } from '#numerics/optimizers/adamw.ts';

export const noiseSetting = {
  learningRate: 0.001,
  weightDecay: 0.1,
  steps: 5000,
  seeds: 32,
  /** Standard deviations of the gradients of three weights, whose mean is 0. */
  deviations: [10, 1, 0.01],
};

const exponent = noiseSetting.learningRate * noiseSetting.weightDecay * noiseSetting.steps;

/** e^(−ηλt/sd), what should be left under Adam with L2; with sd = 1, under AdamW. */
export const predictedLeft = (deviation = 1): number => Math.exp(-exponent / deviation);

const still: Slope = { dimension: 3, gradientInto: (gradient) => gradient.fill(0) };

function leftBy(make: typeof adamW): readonly { readonly mean: number; readonly spread: number }[] {
  const { steps, seeds, deviations } = noiseSetting;
  const optimizer = make(noiseSetting);
  const ends = Array.from({ length: seeds }, (_, seed) => {
    const state = optimizer.start([1, 1, 1]);
    takeSteps(optimizer, noisySlope(still, { standardDeviation: deviations, seed }), state, steps);
    return state.w;
  });
  return deviations.map((_, j) => spreadOf(ends.map((w) => w[j] ?? NaN)));
}

/** The mean, and the standard deviation from run to run. */
function spreadOf(values: readonly number[]) {
  const mean = values.reduce((sum, value) => sum + value) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, spread: Math.sqrt(squares / (values.length - 1)) };
}

/** What is left of three weights that started at 1, averaged over runs; loud, middling, quiet. */
export const leftOver = once(() => ({ adam: leftBy(adamL2), adamw: leftBy(adamW) }));

/** The rows of the table: for each weight what is predicted, and what was left. */
export const leftRows = () =>
  noiseSetting.deviations.map((deviation, j) => ({
    deviation,
    predicted: predictedLeft(deviation),
    adam: leftOver().adam[j] ?? { mean: NaN, spread: NaN },
    adamw: leftOver().adamw[j] ?? { mean: NaN, spread: NaN },
  }));

/** What Adam with L2 has left of the quiet weight after so many steps, averaged over runs. */
export function quietAfter(steps: number): number {
  const optimizer = adamL2(noiseSetting);
  const quiet = { standardDeviation: noiseSetting.deviations.slice(-1) };
  const one: Slope = { ...still, dimension: 1 };
  const ends = Array.from({ length: noiseSetting.seeds }, (_, seed) => {
    const state = optimizer.start([1]);
    takeSteps(optimizer, noisySlope(one, { ...quiet, seed }), state, steps);
    return state.w[0] ?? NaN;
  });
  return spreadOf(ends).mean;
}

/** What decay alone leaves of a weight of 1 in so many steps. */
export function leftAfter(
  form: 'pytorch' | 'paper',
  learningRate: number,
  weightDecay: number,
  steps = 300,
): number {
  const optimizer = (form === 'paper' ? adamWPaper : adamW)({ learningRate, weightDecay });
  const state = optimizer.start([1]);
  for (let step = 0; step < steps; step += 1) optimizer.advance(state, new Float64Array(1));
  return state.w[0] ?? NaN;
}
