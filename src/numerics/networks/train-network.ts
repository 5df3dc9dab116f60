import { whole } from '../arguments.ts';
import { snapshot, type OptimizerState } from '../optimizers/optimizer.ts';
import { wholePower } from '../portable.ts';
import { initialWeights } from './network.ts';
import { equilibrium, scaleReading, type ScaleReading } from './scale-reading.ts';
import { trainingSetup, type TrainingInput, type TrainingSetup } from './training-input.ts';

// How many moments of a run are noted.
const NOTES = 200;
// The mean squared gradient, for the predicted norm, forgets half in about 70 steps.
const KEPT = 0.99;

/** What is noted of a moment, just after a step. The scale is that of the first matrix. */
export interface TrainingNote {
  readonly step: number;
  /** The mean squared error on all points. */
  readonly loss: number;
  readonly norm: number;
  readonly effectiveLearningRate: number;
  /** The root mean square of the angle that a step turned it by, in radians, since the last note. */
  readonly angle: number;
  /** Where SGD on a scale-invariant matrix would settle, by the gradients of late. */
  readonly predictedNorm: number;
}

/** How far a run has come: plain data, to go on from. */
export interface TrainingState {
  readonly optimizer: OptimizerState;
  /** A fading mean of ‖w‖²‖g‖², its weights summing to 1 − 0.99ᵗ. */
  readonly unitGradientSquare: number;
  readonly notes: readonly TrainingNote[];
}

/** Where a run ended. */
export interface TrainingResult {
  /** All weights; `trainingSetup(input).network` knows which is which. */
  readonly w: Float64Array;
  readonly loss: number;
  readonly notes: readonly TrainingNote[];
  /** The next weights or their loss would not be finite: the run stopped at the last that are. */
  readonly diverged: boolean;
}

/**
 * Trains a small network on two classes of points; yields what it knows about 200 times
 *
 * The same input gives the same result, and so does going on from any state that it yielded. Throws
 * a RangeError for options out of range.
 */
export function* trainNetwork(
  input: TrainingInput,
  from?: TrainingState,
): Generator<{ progress: number; state: TrainingState }, TrainingResult, void> {
  const steps = whole('steps', input.steps, 1);
  const setup = trainingSetup(input);
  let state = from ?? startOf(setup, input.seed);
  while (state.optimizer.step < steps) {
    const target = Math.min(steps, state.optimizer.step + Math.ceil(steps / NOTES));
    const next = trainUntil(target, setup, state, input);
    if (!isFinite(next)) return resultOf(setup, state, true);
    state = next;
    yield { progress: target / steps, state };
  }
  return resultOf(setup, state, false);
}

const isFinite = ({ optimizer, notes }: TrainingState): boolean =>
  optimizer.w.every(Number.isFinite) && Number.isFinite(notes.at(-1)?.loss);

const resultOf = (
  { loss }: TrainingSetup,
  { optimizer: { w }, notes }: TrainingState,
  diverged: boolean,
): TrainingResult => ({ w: w.slice(), loss: loss.value(w), notes, diverged });

const startOf = ({ network, optimizer }: TrainingSetup, seed: number): TrainingState => ({
  optimizer: optimizer.start(initialWeights(network, seed)),
  unitGradientSquare: 0,
  notes: [],
});

/** The state at step `target`, with its last step noted. */
function trainUntil(
  target: number,
  setup: TrainingSetup,
  state: TrainingState,
  { weightDecay, momentum, rescaling }: TrainingInput,
): TrainingState {
  const optimizer = snapshot(state.optimizer);
  const gradient = new Float64Array(setup.loss.dimension);
  let { unitGradientSquare } = state;
  let reading: ScaleReading | undefined;
  let angleSquares = 0;
  while (optimizer.step < target) {
    if (optimizer.step === rescaling?.step) rescaleFirst(setup, optimizer, rescaling.factor);
    reading = trackedStep(setup, optimizer, gradient);
    angleSquares += reading.angle ** 2;
    unitGradientSquare = KEPT * unitGradientSquare + (1 - KEPT) * reading.unitGradientSquare;
  }
  const mean = unitGradientSquare / (1 - wholePower(KEPT, target));
  const note: TrainingNote = {
    step: target,
    loss: setup.loss.value(optimizer.w),
    norm: reading?.norm ?? NaN,
    effectiveLearningRate: reading?.effectiveLearningRate ?? NaN,
    angle: Math.sqrt(angleSquares / (target - state.optimizer.step)),
    predictedNorm: equilibrium(setup.rateAt(target - 1), weightDecay, mean, momentum).norm,
  };
  return { optimizer, unitGradientSquare, notes: [...state.notes, note] };
}

/** Multiplies the first matrix, in place. */
function rescaleFirst({ network }: TrainingSetup, { w }: OptimizerState, factor: number): void {
  for (let j = 0; j < (network.parts[0]?.end ?? 0); j += 1) w[j] = factor * (w[j] ?? 0);
}

/** One step, in place, and what it did to the first matrix. */
function trackedStep(
  { network, loss, optimizer, rateAt }: TrainingSetup,
  state: OptimizerState,
  gradient: Float64Array,
): ScaleReading {
  const end = network.parts[0]?.end ?? 0;
  const before = state.w.slice(0, end);
  const rate = rateAt(state.step);
  loss.gradientInto(gradient, state.w, state.step);
  optimizer.advance(state, gradient);
  return scaleReading(before, state.w.subarray(0, end), gradient.subarray(0, end), rate);
}
