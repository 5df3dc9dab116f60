import { dot } from '../linear-algebra/vector.ts';
import { summarizeSample } from '../simulations/sample-summary.ts';
import type { SquaredErrorParts } from './bias-variance.ts';

/** A number that a sample estimates, and the standard deviation of that estimate. */
export interface Estimate {
  readonly value: number;
  readonly standardError: number;
}

/** The parts of an expected squared error as a sample of fits estimates them. */
export type SampledError = { readonly [Part in keyof SquaredErrorParts]: Estimate };

/**
 * Squared bias, variance and mean squared error of estimates of `truth`, from independent ones.
 *
 * `fits` holds R ≥ 2 vectors with the k entries of `truth`, one after the other. With b their mean
 * error and S their covariance (divisor R − 1): variance tr S; bias² ‖b‖² − tr S / R, which is right
 * on average and so may come out below 0; mean squared error the mean of ‖fit − truth‖². Standard
 * errors: of bias² as for normal fits, √(4 (bᵀSb − tr S²/R)₊ / R + 2 tr S² / R²), where the bracket
 * takes from b what is chance, so too large where b is hardly more than that; of the others by the
 * spread of what is averaged.
 */
export function sampledError(truth: Float64Array, fits: Float64Array): SampledError {
  const size = truth.length;
  const count = fits.length / size;
  const errors = fits.map((value, at) => value - (truth[at % size] ?? NaN));
  const bias = meanVector(errors, size);
  const deviations = errors.map((value, at) => value - (bias[at % size] ?? NaN));
  const S = covariance(deviations, size);
  const along = sum(S.map((row, j) => (bias[j] ?? NaN) * dot(row, bias)));
  const squares = sum(S.map((row) => dot(row, row)));
  const spread = averaged(squaredNorms(deviations, size));
  const variance = sum(S.map((row, j) => row[j] ?? NaN));
  return {
    biasSquared: {
      value: dot(bias, bias) - variance / count,
      standardError: Math.sqrt(
        (4 * Math.max(0, along - squares / count) + (2 * squares) / count) / count,
      ),
    },
    variance: { ...spread, value: variance },
    mse: averaged(squaredNorms(errors, size)),
  };
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

function averaged(values: Float64Array): Estimate {
  const { mean, standardError } = summarizeSample(values);
  return { value: mean, standardError: standardError ?? NaN };
}

/** The mean of vectors of `size` entries that stand one after the other. */
export function meanVector(vectors: Float64Array, size: number): Float64Array {
  const total = new Float64Array(size);
  vectors.forEach((value, at) => (total[at % size] = (total[at % size] ?? NaN) + value));
  return total.map((entry) => (entry * size) / vectors.length);
}

/** Of vectors with mean 0, by the divisor R − 1. */
function covariance(deviations: Float64Array, size: number): Float64Array[] {
  const S = Array.from({ length: size }, () => new Float64Array(size));
  const degrees = deviations.length / size - 1;
  for (let start = 0; start < deviations.length; start += size)
    S.forEach((row, j) => {
      const share = (deviations[start + j] ?? NaN) / degrees;
      for (let k = 0; k < size; k += 1)
        row[k] = (row[k] ?? NaN) + share * (deviations[start + k] ?? NaN);
    });
  return S;
}

const squaredNorms = (vectors: Float64Array, size: number): Float64Array =>
  Float64Array.from({ length: vectors.length / size }, (_, r) => {
    const one = vectors.subarray(r * size, (r + 1) * size);
    return dot(one, one);
  });
