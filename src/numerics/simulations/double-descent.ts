// Least squares with ever more features: its error peaks where they are as many as the observations.

import { matVec } from '../linear-algebra/matrix.ts';
import type { Matrix } from '../problem.ts';
import type { Random } from '../random.ts';
import { ridge } from '../solvers/cholesky-ridge.ts';
import {
  checkSettings,
  problemFor,
  type DoubleDescentSettings,
} from './double-descent-settings.ts';
import { randomOf, repeatedly, type Repetitions } from './repetitions.ts';

/** The excess risk ‖ŵ − β‖² of each fit to one draw of data: lists over the numbers of features. */
export interface DoubleDescentRisks {
  /** Least squares, of minimum norm where p > n: the limit λ → 0. */
  readonly ridgeless: readonly number[];
  /** Ridge at the λ that is best on average for this signal and noise. */
  readonly tuned: readonly number[];
  /** Ridge at each of the settings' own λ. */
  readonly fixed: readonly (readonly number[])[];
}

/** How far a simulation has come. */
export type DoubleDescentState = Repetitions<DoubleDescentSettings, DoubleDescentRisks>;

/**
 * Draws X with standard normal entries and y = Xβ + ε again and again, and fits the first p features.
 *
 * Yields after each repetition, and ends when there are as many as the settings ask for. Go on from
 * any yielded state, kept as JSON if need be, and the result is the same as without a break: the random
 * numbers of a repetition depend on the seed and its number alone. Within one repetition each p sees
 * the same noise and a larger part of the same features. Throws a RangeError for settings that make no
 * sense. Hastie, Montanari, Rosset & Tibshirani 2022.
 */
export function* doubleDescent(
  start: DoubleDescentState,
): Generator<DoubleDescentState, DoubleDescentState, void> {
  checkSettings(start.settings);
  return yield* repeatedly(start, repeat);
}

/** A state with nothing drawn yet. */
export const newDoubleDescent = (settings: DoubleDescentSettings): DoubleDescentState => ({
  settings,
  repetitions: [],
});

function repeat(settings: DoubleDescentSettings, repetition: number): DoubleDescentRisks {
  const { observations: rows, features, noiseVariance, lambdas = [] } = settings;
  const random = randomOf(settings, repetition);
  const noise = normals(random, rows, Math.sqrt(noiseVariance));
  const columns = Math.max(...features, settings.allFeatures ?? 0);
  const everything = normals(random, rows * columns, 1);
  const riskAt = features.map((p) => riskOf(settings, p, everything, noise));
  const tuned = features.map((p, at) => riskAt[at]?.(problemFor(settings, p).bestLambda) ?? NaN);
  const curve = (lambda: number): number[] => riskAt.map((risk) => risk(lambda));
  return { ridgeless: curve(0), tuned, fixed: lambdas.map(curve) };
}

const normals = (random: Random, length: number, standardDeviation: number): Float64Array =>
  Float64Array.from({ length }, () => random.normal(0, standardDeviation));

/** λ ↦ ‖w − β‖² of ridge on the first p features, plus the squared weights of those it does not see. */
function riskOf(
  settings: DoubleDescentSettings,
  p: number,
  everything: Float64Array,
  noise: Float64Array,
): (lambda: number) => number {
  const { truth, hiddenSignal } = problemFor(settings, p);
  const y = matVec(firstColumns(everything, noise.length, truth.length), truth);
  noise.forEach((error, i) => (y[i] = (y[i] ?? NaN) + error));
  const X = firstColumns(everything, noise.length, p);
  return (lambda) =>
    ridge(X, y, lambda).w.reduce(
      (sum, weight, j) => sum + (weight - (truth[j] ?? NaN)) ** 2,
      hiddenSignal,
    );
}

const firstColumns = (data: Float64Array, rows: number, columns: number): Matrix => ({
  rows,
  columns,
  data: data.subarray(0, rows * columns),
});
