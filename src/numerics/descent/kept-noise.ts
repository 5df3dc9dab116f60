import { noisySlope, type Noise } from './noisy-slope.ts';
import type { Slope } from './slope.ts';

/**
 * The noise of `noisySlope`, drawn once for all runs that are to meet the same: add it to any slope
 *
 * For steps from 0 to steps − 1, beyond which it throws a RangeError; so it does for a slope of
 * another dimension, and for what `noisySlope` refuses.
 */
export function keptNoise(dimension: number, noise: Noise, steps: number): (slope: Slope) => Slope {
  const table = drawnNoise(dimension, noise, steps);
  return (slope) => {
    if (slope.dimension !== dimension)
      throw new RangeError(`The slope has ${slope.dimension} weights, the noise ${dimension}.`);
    return {
      dimension,
      gradientInto(gradient, w, step) {
        if (!(step < steps))
          throw new RangeError(`Noise was drawn for ${steps} steps: step ${step} has none.`);
        slope.gradientInto(gradient, w, step);
        for (let j = 0; j < dimension; j += 1)
          gradient[j] = (gradient[j] ?? 0) + (table[step * dimension + j] ?? NaN);
      },
    };
  };
}

/** The noise of `noisySlope` for so many steps: steps × dimension, row by row. */
export function drawnNoise(dimension: number, noise: Noise, steps: number): Float64Array {
  const still = { dimension, gradientInto: (gradient: Float64Array) => gradient.fill(0) };
  const { gradientInto } = noisySlope(still, noise);
  const table = new Float64Array(steps * dimension);
  const nowhere = new Float64Array(dimension);
  for (let step = 0; step < steps; step += 1)
    gradientInto(table.subarray(step * dimension, (step + 1) * dimension), nowhere, step);
  return table;
}
