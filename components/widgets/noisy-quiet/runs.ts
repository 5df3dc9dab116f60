// Both optimizers on the same noise, and what the formulas make of it.
import {
  adaptedNoise,
  adaptedRuns,
  decayedRuns,
  scaledNoise,
  weightNoises,
  type NoiseRuns,
} from '#numerics/descent/noise-runs.ts';
import { latest } from '#numerics/latest.ts';
import { MIDDLE, QUIET, STEPS, type NoisyQuietState } from './controls.ts';

/** The weights by the name of their noise, from the loudest on, with the dash of their curves. */
export const weights = [
  { name: 'loud', dash: 'none' },
  { name: 'middle', dash: '8 3' },
  { name: 'quiet', dash: '2.5 2.5' },
] as const;

const EVERY = 20;
const steps = Float64Array.from({ length: STEPS / EVERY + 1 }, (_, look) => look * EVERY);

export interface Side {
  readonly title: string;
  readonly steps: Float64Array;
  /** For each weight, at each of `steps`. */
  readonly means: readonly Float64Array[];
  readonly deviations: readonly Float64Array[];
  /** Likewise, e^(−ηλt/τ) or e^(−ηλt). */
  readonly theory: readonly Float64Array[];
}

export const sizesOf = ({ loud }: NoisyQuietState): readonly number[] => [loud, MIDDLE, QUIET];

type Drawing = Pick<NoisyQuietState, 'runs' | 'seed'>;
const drawingKey = ({ runs, seed }: Drawing): string => `${Math.round(runs)} ${seed}`;
// Drawing takes longer than all else, and on a page with several of these figures each has its own.
const DRAWINGS = 4;
const drawnFor = latest(
  ({ runs, seed }: Drawing) =>
    weightNoises(weights.length, { runs: Math.round(runs), steps: STEPS, seed }),
  drawingKey,
  DRAWINGS,
);

interface Question extends Drawing {
  /** The standard deviation of the weight's noise. */
  readonly size: number;
  readonly learningRate: number;
  readonly weightDecay: number;
}
const noiseKey = (question: Question): string => `${drawingKey(question)} ${question.size}`;

/** One weight under both optimizers; its noise is kept while η and λ move, and all of it while others do. */
function runsOf(weight: number) {
  const noiseFor = latest((question: Question) => {
    const drawn = drawnFor(question)[weight];
    if (drawn === undefined) throw new RangeError(`No noise was drawn for weight ${weight}.`);
    const noise = scaledNoise(drawn, question.size);
    return { noise, adapted: adaptedNoise(noise) };
  }, noiseKey);
  return latest(
    (question: Question) => {
      const { noise, adapted } = noiseFor(question);
      return {
        coupled: adaptedRuns(noise, question, EVERY),
        decoupled: decayedRuns(adapted, question, EVERY),
      };
    },
    (question) => `${noiseKey(question)} ${question.learningRate} ${question.weightDecay}`,
  );
}
const runsFor = weights.map((_, weight) => runsOf(weight));

/** Where decay is divided by the size of the noise, and where it is not. */
export function sidesOf(state: NoisyQuietState): { coupled: Side; decoupled: Side } {
  const { learningRate, weightDecay } = state;
  const sizes = sizesOf(state);
  const found = runsFor.map((find, j) => find({ ...state, size: sizes[j] ?? NaN }));
  const side = (title: string, runs: readonly NoiseRuns[], divisors: readonly number[]): Side => ({
    ...{ title, steps },
    means: runs.map(({ mean }) => mean),
    deviations: runs.map(({ deviation }) => deviation),
    theory: divisors.map((divisor) =>
      steps.map((step) => Math.exp((-learningRate * weightDecay * step) / divisor)),
    ),
  });
  return {
    coupled: side(
      'Adam with L2',
      found.map(({ coupled }) => coupled),
      sizes,
    ),
    // AdamW, too: gradient descent on what Adam makes of the noise.
    decoupled: side(
      'AdamW',
      found.map(({ decoupled }) => decoupled),
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
