import { snapshot } from '../optimizers/optimizer.ts';
import { norm } from '../linear-algebra/vector.ts';
import { initialWeights } from './network.ts';
import { scaleReading } from './scale-reading.ts';
import { trainingSetup, type TrainingInput } from './training-input.ts';

/** Weights multiplied by a factor just before a step. */
export interface Rescaling {
  readonly step: number;
  readonly factor: number;
}

/** What a network is like at some weights, before a step from there. */
export interface ScaledStep {
  /** The loss on all points. */
  readonly loss: number;
  /** The length of the gradient of the first matrix, on the first batch. */
  readonly gradientNorm: number;
  /** The angle, in radians, that the first step would turn the first matrix by. */
  readonly angle: number;
}

/** The first step of a run from `from`, with the first matrix multiplied by `factor` beforehand. */
export function firstStep(input: TrainingInput, factor: number, from?: Float64Array): ScaledStep {
  const { network, loss, optimizer, rateAt } = trainingSetup(input);
  const end = network.parts[0]?.end ?? 0;
  const start = from ?? initialWeights(network, input.seed);
  const w = start.map((weight, j) => (j < end ? factor : 1) * weight);
  const before = optimizer.start(w);
  const after = snapshot(before);
  const gradient = new Float64Array(network.dimension);
  loss.gradientInto(gradient, w, 0);
  optimizer.advance(after, gradient);
  const first = (v: Float64Array): Float64Array => v.subarray(0, end);
  const { angle } = scaleReading(first(before.w), first(after.w), first(gradient), rateAt(0));
  return { loss: loss.value(w), gradientNorm: norm(first(gradient)), angle };
}
