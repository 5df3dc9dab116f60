// What the drawings show, of the simulation or of the network: by steps, and in powers of ten.
import { formatNumber } from '#expressions/format-number.ts';
import { equilibrium, turnUnderAdamW } from '#numerics/networks/scale-reading.ts';
import type { TrainingNote } from '#numerics/networks/train-network.ts';
import { expectedNorms, gradientCosines, treadmill } from '#numerics/networks/treadmill.ts';
import { latest } from '#numerics/latest.ts';
import { STEPS, type TreadmillState } from './controls.ts';
import { trainingInput } from './training.ts';

/** Steps between two points of a curve. */
const STRIDE = 25;
/** Of the simulated vector, where the gradients are not at right angles to it. */
const DIMENSION = 24;

/** Every curve in log₁₀ but the loss. A prediction is missing where there is none. */
export interface Curves {
  readonly steps: Float64Array;
  readonly norm: Float64Array;
  readonly rate: Float64Array;
  readonly angle: Float64Array;
  readonly predictedNorm?: Float64Array | undefined;
  readonly predictedAngle?: number | undefined;
  readonly loss?: Float64Array;
}

const drawn = latest(
  (seed: number) => gradientCosines(STEPS, DIMENSION, seed),
  (seed) => String(seed),
);

const none = new Float64Array(0);

/** Plain SGD with random gradients. */
export function simulate(state: TreadmillState) {
  const { normalization, seed } = state;
  const normalized = normalization === 'layer';
  const { learningRate, weightDecay, rescaling } = trainingInput(state);
  const cosines = normalized ? none : drawn(seed);
  const options = { learningRate, weightDecay, steps: STEPS, normalized, cosines, rescaling };
  const run = treadmill(options);
  return { ...run, expected: normalized ? run.norms : expectedNorms(options) };
}

/** Where the simulation is predicted to settle; null where it never does. */
export function balanceOf({ learningRate, weightDecay, normalization }: TreadmillState) {
  if (weightDecay === 0) return null;
  const { norm, angle } = equilibrium(learningRate, weightDecay, 1);
  // Without the division by ‖w‖ a step adds the same to ‖w‖² at every length.
  return { norm: normalization === 'layer' ? norm : norm ** 2, angle };
}

const everyStride = (values: Float64Array): Float64Array =>
  values.filter((__, t) => t % STRIDE === 0);

export function simulatedCurves(
  { norms, angles }: { readonly norms: Float64Array; readonly angles: Float64Array },
  state: TreadmillState,
): Curves {
  const balance = balanceOf(state);
  const norm = everyStride(norms.subarray(0, STEPS)).map(Math.log10);
  return {
    steps: norm.map((__, k) => k * STRIDE),
    norm,
    rate: norm.map((log) => Math.log10(state.learningRate) - 2 * log),
    angle: everyStride(angles).map(Math.log10),
    predictedNorm: balance ? norm.map(() => Math.log10(balance.norm)) : undefined,
    predictedAngle: balance ? Math.log10(balance.angle) : undefined,
  };
}

/** The turn that is predicted, by what trains; that of AdamW with its β₁ of 0.9 worked out. */
export const turnFormulas: Readonly<Record<TreadmillState['optimizer'], string>> = {
  sgd: '√(2ηλ)',
  momentum: '√(2ηλ/(1 + μ))',
  adamw: `${formatNumber(turnUnderAdamW(1, 0.5), 2)} · √(2ηλ)`,
};

/** What a run of the network has noted so far. */
export function networkCurves(notes: readonly TrainingNote[], state: TreadmillState): Curves {
  const { learningRate, weightDecay, momentum, optimizer } = trainingInput(state);
  const logs = (of: (note: TrainingNote) => number) =>
    Float64Array.from(notes, (note) => Math.log10(of(note)));
  // Without normalization the gradient is neither across w nor of a length that ‖w‖ sets.
  const predicted = weightDecay > 0 && state.normalization === 'layer';
  return {
    steps: Float64Array.from(notes, ({ step }) => step),
    norm: logs(({ norm }) => norm),
    rate: logs(({ effectiveLearningRate }) => effectiveLearningRate),
    angle: logs(({ angle }) => angle),
    // AdamW rescales the gradient, so its length says nothing about where the norm settles.
    predictedNorm:
      predicted && optimizer === 'sgd' ? logs(({ predictedNorm }) => predictedNorm) : undefined,
    predictedAngle: predicted
      ? Math.log10(
          optimizer === 'adamw'
            ? turnUnderAdamW(learningRate, weightDecay)
            : equilibrium(learningRate, weightDecay, 1, momentum).angle,
        )
      : undefined,
    loss: Float64Array.from(notes, ({ loss }) => loss),
  };
}
