import { finite, nonNegative, positive, whole } from '../arguments.ts';

/** What to simulate: plain data. */
export interface DoubleDescentSettings {
  /** A whole number from 0 to 2³² − 1. */
  readonly seed: number;
  /** How often to draw the data anew, at most 2²¹. */
  readonly repetitions: number;
  /** n */
  readonly observations: number;
  /** The numbers of features p to fit. */
  readonly features: readonly number[];
  /** r², the variance of xᵀβ, shared alike by all weights; ‖β‖² where the features are independent. */
  readonly signal: number;
  /** σ² */
  readonly noiseVariance: number;
  /**
   * How many features y depends on, of which a fit sees the first p; what it does not see is as good as
   * noise. If not given, y depends on just the p that are fitted, and so is another for each p.
   */
  readonly allFeatures?: number;
  /**
   * ρ: the variance of a factor that is added to all features of a row, beside a part of their own with
   * variance 1; none if not given. All weights are alike, so the signal lies along that strong direction.
   * Not with `allFeatures`.
   */
  readonly sharedVariance?: number;
  /**
   * Further λ of ½‖y − Xw‖² + ½λ‖w‖² to fit at; none if not given. At a negative one that is not above −d²
   * for the smallest singular value d, nothing is minimized, and the risk is ∞.
   */
  readonly lambdas?: readonly number[];
}

/** What a fit to the first p features is up against. */
export interface DoubleDescentProblem {
  /** The weights of all features that y depends on. */
  readonly truth: Float64Array;
  /** The variance of xᵀβ from the p features that are seen, and from the others. */
  readonly seenSignal: number;
  readonly hiddenSignal: number;
  /** σ² and the hidden signal. */
  readonly noiseVariance: number;
  /**
   * The noise over one seen weight's mean square, best on average over X and β for independent features:
   * σ²p/r² if all is seen.
   */
  readonly bestLambda: number;
}

/** The problem with p of the features seen. */
export function problemFor(settings: DoubleDescentSettings, p: number): DoubleDescentProblem {
  const { signal, allFeatures = p, sharedVariance = 0 } = settings;
  const square = signal / (allFeatures * (1 + allFeatures * sharedVariance));
  const truth = new Float64Array(allFeatures).fill(Math.sqrt(square));
  const hiddenSignal = signal * (1 - p / allFeatures);
  const noiseVariance = settings.noiseVariance + hiddenSignal;
  const bestLambda = noiseVariance === 0 ? 0 : noiseVariance / square;
  return { truth, seenSignal: signal - hiddenSignal, hiddenSignal, noiseVariance, bestLambda };
}

/** Throws a RangeError that names the first setting that makes no sense. */
export function checkSettings(settings: DoubleDescentSettings): void {
  whole('seed', settings.seed, 0, 2 ** 32 - 1);
  whole('repetitions', settings.repetitions, 0, 2 ** 21);
  whole('observations', settings.observations, 1);
  if (settings.features.length === 0) throw new RangeError('features is empty: give at least one.');
  const { allFeatures } = settings;
  if (allFeatures !== undefined) whole('allFeatures', allFeatures, 1);
  settings.features.forEach((p, at) => whole(`features[${at}]`, p, 1, allFeatures ?? Infinity));
  settings.lambdas?.forEach((lambda, at) => finite(`lambdas[${at}]`, lambda));
  nonNegative('sharedVariance', settings.sharedVariance ?? 0);
  if (settings.sharedVariance !== undefined && allFeatures !== undefined)
    throw new RangeError('allFeatures is given: features with a shared factor are all seen.');
  positive('signal', settings.signal);
  nonNegative('noiseVariance', settings.noiseVariance);
}
