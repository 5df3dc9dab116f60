// Ridge of many data sets that differ in their noise alone. Noise is turned to the directions of X
// once; a new λ or σ then only rescales it.
import { whole } from '../arguments.ts';
import { ridgeGains } from '../diagnostics/shrink-factors.ts';
import { columnsOf } from '../linear-algebra/matrix.ts';
import type { Matrix } from '../problem.ts';
import { randomOf } from '../simulations/repetitions.ts';
import type { RidgeTruth } from './ridge-truth.ts';

/**
 * Standard normal noise of `repetitions` data sets with `rows` observations each, one after the other.
 *
 * A data set's first numbers are the same however many rows are asked for. Throws a RangeError where
 * either is no whole number above 0.
 */
export function drawNoise(repetitions: number, rows: number, seed: number): Float64Array[] {
  whole('rows', rows, 1);
  return Array.from({ length: whole('repetitions', repetitions, 1) }, (_, repetition) => {
    const random = randomOf({ seed }, repetition);
    return Float64Array.from({ length: rows }, () => random.normal());
  });
}

/** Uᵀε of each data set, k numbers after k numbers; of longer noise the first n entries, U being n × k. */
export function projectNoise(U: Matrix, noise: readonly Float64Array[]): Float64Array {
  const projected = new Float64Array(noise.length * U.columns);
  columnsOf(U).forEach((column, j) => {
    noise.forEach((errors, r) => {
      let sum = 0;
      for (let i = 0; i < column.length; i += 1) sum += (column[i] ?? NaN) * (errors[i] ?? NaN);
      projected[r * U.columns + j] = sum;
    });
  });
  return projected;
}

/**
 * Vᵀβ̂ = d / (d² + λ) · (dα + σUᵀε) of each data set, k numbers after k numbers.
 *
 * `projected` is Uᵀε of noise with variance 1, as from `projectNoise`; σ² is the truth's. At λ = 0
 * least squares. Throws a RangeError for a negative λ.
 */
export function turnedFits(
  { singularValues, signal, noiseVariance }: RidgeTruth,
  projected: Float64Array,
  lambda: number,
): Float64Array {
  const gains = ridgeGains(singularValues, lambda);
  const sigma = Math.sqrt(noiseVariance);
  const directions = gains.length;
  return projected.map((error, at) => {
    const j = at % directions;
    const along = (singularValues[j] ?? NaN) * (signal[j] ?? NaN) + sigma * error;
    return (gains[j] ?? NaN) * along;
  });
}
