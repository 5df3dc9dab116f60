import { whole } from '../arguments.ts';
import { createRandom } from '../random.ts';
import type { Rescaling } from './rescaling.ts';

/** Random gradients of a known size against decay: what is left of training without a loss. */
export interface TreadmillOptions {
  readonly learningRate: number;
  readonly weightDecay: number;
  readonly steps: number;
  /** Whether the scale of w is divided out, so that g is across w and of length 1/‖w‖; else ‖g‖ = 1. */
  readonly normalized: boolean;
  /** Without normalization, the cosine between w and each gradient, as `gradientCosines` draws them. */
  readonly cosines: Float64Array;
  readonly rescaling?: Rescaling | undefined;
  /** ‖g‖ of each step, at norm 1; all are 1 where none are given. */
  readonly sizes?: Float64Array;
}

/** A run of plain SGD from ‖w‖ = 1. */
export interface Treadmill {
  /** ‖w‖ before each step, and after the last: steps + 1 of them. */
  readonly norms: Float64Array;
  /** The angle between w before and after each step, in radians. */
  readonly angles: Float64Array;
}

/**
 * w ← (1 − ηλ)w − ηg for random g: how long w gets, and how far it turns
 *
 * Only the plane of w and g matters, so two numbers carry the whole vector, exactly. With
 * normalization chance has no say in them: g is at right angles to w, wherever it points.
 */
export function treadmill(options: TreadmillOptions): Treadmill {
  const { learningRate: eta, normalized, rescaling } = options;
  const steps = whole('steps', options.steps, 1);
  const kept = 1 - eta * options.weightDecay;
  const [norms, angles] = [new Float64Array(steps + 1).fill(1), new Float64Array(steps)];
  for (let t = 0; t < steps; t += 1) {
    if (t === rescaling?.step) norms[t] = (norms[t] ?? NaN) * rescaling.factor;
    const norm = norms[t] ?? NaN;
    const cosine = normalized ? 0 : (options.cosines[t] ?? NaN);
    const size = (eta * (options.sizes?.[t] ?? 1)) / (normalized ? norm : 1);
    const along = kept * norm - size * cosine;
    const across = size * Math.sqrt(1 - cosine * cosine);
    angles[t] = Math.atan2(across, along);
    norms[t + 1] = Math.sqrt(along * along + across * across);
  }
  return { norms, angles };
}

/** Without normalization, the root mean square of ‖w‖ at the same places, over all gradients that chance may send. */
export function expectedNorms(options: TreadmillOptions): Float64Array {
  const { learningRate: eta, rescaling, steps } = options;
  const kept = (1 - eta * options.weightDecay) ** 2;
  const squares = new Float64Array(steps + 1).fill(1);
  for (let t = 0; t < steps; t += 1) {
    if (t === rescaling?.step) squares[t] = (squares[t] ?? NaN) * rescaling.factor ** 2;
    squares[t + 1] = kept * (squares[t] ?? NaN) + eta * eta;
  }
  return squares.map(Math.sqrt);
}

/** Cosines between a fixed vector and random directions in `dimension` dimensions. */
export function gradientCosines(steps: number, dimension: number, seed: number): Float64Array {
  const random = createRandom(seed);
  return Float64Array.from({ length: steps }, () => {
    const first = random.normal();
    let square = first * first;
    for (let j = 1; j < dimension; j += 1) square += random.normal() ** 2;
    return first / Math.sqrt(square);
  });
}

/** Lengths of normal vectors in `dimension` dimensions, with a mean square of 1. */
export function gradientSizes(steps: number, dimension: number, seed: number): Float64Array {
  const random = createRandom(seed);
  return Float64Array.from({ length: steps }, () => {
    let square = 0;
    for (let j = 0; j < dimension; j += 1) square += random.normal() ** 2;
    return Math.sqrt(square / dimension);
  });
}
