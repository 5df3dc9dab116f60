// Both optimizers on the same noise, and what the formulas make of it.
import { noiseRuns, type NoiseRuns } from '#numerics/descent/noise-runs.ts';
import { adamL2 } from '#numerics/optimizers/adam-l2.ts';
import { gradientDescent } from '#numerics/optimizers/gradient-descent.ts';
import { MIDDLE, QUIET, STEPS, type NoisyQuietState } from './controls.ts';

/** The weights by the name of their noise, from the loudest on, with the dash of their curves. */
export const weights = [
  { name: 'loud', dash: 'none' },
  { name: 'middle', dash: '8 3' },
  { name: 'quiet', dash: '2.5 2.5' },
] as const;

const EVERY = 20;

export interface Side extends NoiseRuns {
  readonly title: string;
  /** For each weight, e^(−ηλt/τ) or e^(−ηλt) at each of `steps`. */
  readonly theory: readonly Float64Array[];
}

export const sizesOf = ({ loud }: NoisyQuietState): readonly number[] => [loud, MIDDLE, QUIET];

/** Where decay is divided by the size of the noise, and where it is not. */
export function sidesOf(state: NoisyQuietState): { coupled: Side; decoupled: Side } {
  const { learningRate, weightDecay, seed } = state;
  const setting = { learningRate, weightDecay };
  const standardDeviations = sizesOf(state);
  const runs = Math.round(state.runs);
  const options = { standardDeviations, runs, seed, steps: STEPS, every: EVERY };
  const side = (title: string, found: NoiseRuns, divisors: readonly number[]): Side => {
    const theory = divisors.map((divisor) =>
      found.steps.map((step) => Math.exp((-learningRate * weightDecay * step) / divisor)),
    );
    return { ...found, title, theory };
  };
  return {
    coupled: side('Adam with L2', noiseRuns(adamL2(setting), options), standardDeviations),
    // AdamW, too: gradient descent on what Adam makes of the noise.
    decoupled: side(
      'AdamW',
      noiseRuns(gradientDescent(setting), { ...options, rescaled: true }),
      [1, 1, 1],
    ),
  };
}

/** What is left at the end: of each weight the mean over the runs, their spread, and the formula. */
export const endOf = ({ steps, means, deviations, theory }: Side) => {
  const last = steps.length - 1;
  return weights.map(({ name }, j) => ({
    name,
    mean: means[j]?.[last] ?? NaN,
    deviation: deviations[j]?.[last] ?? NaN,
    formula: theory[j]?.[last] ?? NaN,
  }));
};
