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
export interface ScaledStart {
  /** The loss on all points. */
  readonly loss: number;
  /** The first matrix, and its gradient on the first batch. */
  readonly w: Float64Array;
  readonly gradient: Float64Array;
  readonly gradientNorm: number;
}

/** Where a run starts, or at `from`, with the first matrix multiplied by `factor`. */
export function scaledStart(
  input: TrainingInput,
  factor: number,
  from?: Float64Array,
): ScaledStart {
  const { network, loss } = trainingSetup(input);
  const end = network.parts[0]?.end ?? 0;
  const start = from ?? initialWeights(network, input.seed);
  const w = start.map((weight, j) => (j < end ? factor : 1) * weight);
  const all = new Float64Array(network.dimension);
  loss.gradientInto(all, w, 0);
  const gradient = all.slice(0, end);
  return { loss: loss.value(w), w: w.slice(0, end), gradient, gradientNorm: norm(gradient) };
}

/** The angle, in radians, that a plain step w − ηg turns the first matrix by; decay turns nothing. */
export function firstTurn({ w, gradient }: ScaledStart, learningRate: number): number {
  const after = w.map((weight, j) => weight - learningRate * (gradient[j] ?? 0));
  return scaleReading(w, after, gradient, learningRate).angle;
}
