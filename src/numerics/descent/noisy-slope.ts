import { nonNegative, oneForEach } from '../arguments.ts';
import { randomForSteps } from '../random.ts';
import type { Slope } from './slope.ts';

/** How large the noise is, and which. */
export interface Noise {
  /** One number, or one for each weight. */
  readonly standardDeviation: number | ArrayLike<number>;
  /** A whole number from 0 to 2²⁶ − 1. */
  readonly seed: number;
}

/**
 * gradient + noise, normal and independent from step to step and weight to weight
 *
 * The noise depends on the seed and the step alone, so a run that is continued, scrubbed or forked
 * meets the same noise. Throws a RangeError for a seed or a standard deviation out of range.
 */
export function noisySlope(slope: Slope, { standardDeviation, seed }: Noise): Slope {
  const { dimension } = slope;
  const deviations =
    typeof standardDeviation === 'number'
      ? new Float64Array(dimension).fill(checked(standardDeviation))
      : Float64Array.from(standardDeviation, checked);
  oneForEach('standardDeviation', deviations, dimension, 'weights');
  const randomAt = randomForSteps(seed);
  return {
    dimension,
    gradientInto(gradient, w, step) {
      slope.gradientInto(gradient, w, step);
      const random = randomAt(step);
      for (let j = 0; j < dimension; j += 1)
        gradient[j] = (gradient[j] ?? 0) + (deviations[j] ?? 0) * random.normal();
    },
  };
}

const checked = (value: number): number => nonNegative('standardDeviation', value);
