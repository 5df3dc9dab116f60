// Least squares with ever more features: its error peaks where they are as many as the observations.

import { matVec } from '../linear-algebra/matrix.ts';
import type { Matrix } from '../problem.ts';
import type { Random } from '../random.ts';
import { squaredNorm } from '../linear-algebra/vector.ts';
import { signedRidge } from '../signed-ridge.ts';
import {
  checkSettings,
  problemFor,
  type DoubleDescentSettings,
} from './double-descent-settings.ts';
import { randomOf, repeatedly, type Repetitions } from './repetitions.ts';
import { ridgeLimit } from './ridge-limit.ts';

/** The excess risk E(xᵀŵ − xᵀβ)² of each fit to one draw of data: lists over the numbers of features. */
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
 * Draws X with normal entries and y = Xβ + ε again and again, and fits the first p features.
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

/** The first p features of a draw, and the responses. */
export interface DoubleDescentData {
  readonly X: Matrix;
  readonly y: Float64Array;
  /** xᵀβ of each row over all features, seen or not: the response without its noise. */
  readonly signal: Float64Array;
  /** β over all features, of which the first p are seen. */
  readonly truth: Float64Array;
}

/** The data of one repetition: the more features are asked for, the more of the same are seen. */
export interface DoubleDescentDraw {
  /** p ↦ what a fit to the first p features is given, and what the features are up against. */
  dataAt(p: number): DoubleDescentData;
}

/** What repetition number `repetition` draws; `rows` observations, as many as the settings say unless told. */
export function drawDoubleDescent(
  settings: DoubleDescentSettings,
  repetition: number,
  rows = settings.observations,
): DoubleDescentDraw {
  const { features, noiseVariance, sharedVariance = 0, allFeatures = 0 } = settings;
  const random = randomOf(settings, repetition);
  const noise = normals(random, rows, Math.sqrt(noiseVariance));
  const columns = Math.max(...features, allFeatures);
  const everything = normals(random, rows * columns, 1);
  if (sharedVariance > 0) {
    const factor = normals(random, rows, Math.sqrt(sharedVariance));
    everything.forEach((own, at) => (everything[at] = own + (factor[at % rows] ?? NaN)));
  }
  return {
    dataAt(p) {
      const { truth } = problemFor(settings, p);
      const signal = matVec(firstColumns(everything, rows, truth.length), truth);
      const y = signal.map((value, i) => value + (noise[i] ?? NaN));
      return { X: firstColumns(everything, rows, p), y, signal, truth };
    },
  };
}

function repeat(settings: DoubleDescentSettings, repetition: number): DoubleDescentRisks {
  const { features, lambdas = [] } = settings;
  const draw = drawDoubleDescent(settings, repetition);
  const riskAt = features.map((p) => riskOf(settings, p, draw));
  const tuned = features.map((p, at) => riskAt[at]?.(bestLambda(settings, p)) ?? NaN);
  const curve = (lambda: number): number[] => riskAt.map((risk) => risk(lambda));
  return { ridgeless: curve(0), tuned, fixed: lambdas.map(curve) };
}

/** The λ that is best on average: exactly so for independent features, else for large n and p. */
export const bestLambda = (settings: DoubleDescentSettings, p: number): number =>
  settings.sharedVariance === undefined
    ? problemFor(settings, p).bestLambda
    : ridgeLimit(settings, p).best().lambda;

const normals = (random: Random, length: number, standardDeviation: number): Float64Array =>
  Float64Array.from({ length }, () => random.normal(0, standardDeviation));

/** λ ↦ the excess risk of ridge on the first p features, with what those it does not see contribute. */
function riskOf(
  settings: DoubleDescentSettings,
  p: number,
  draw: DoubleDescentDraw,
): (lambda: number) => number {
  const { hiddenSignal } = problemFor(settings, p);
  const { X, y, truth } = draw.dataAt(p);
  const weights = signedRidge(X, y);
  return (lambda) => hiddenSignal + excessRisk(settings, weights(lambda), truth);
}

/** E(xᵀw − xᵀβ)² = ‖w − β‖² + ρ(Σ wⱼ − Σ βⱼ)² over the features that w has weights for; ∞ without a w. */
export function excessRisk(
  { sharedVariance = 0 }: DoubleDescentSettings,
  w: Float64Array | undefined,
  truth: Float64Array,
): number {
  if (w === undefined) return Infinity;
  const miss = w.map((weight, j) => weight - (truth[j] ?? NaN));
  return squaredNorm(miss) + sharedVariance * miss.reduce((sum, each) => sum + each, 0) ** 2;
}

const firstColumns = (data: Float64Array, rows: number, columns: number): Matrix => ({
  rows,
  columns,
  data: data.subarray(0, rows * columns),
});
