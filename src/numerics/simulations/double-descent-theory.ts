import { whole } from '../arguments.ts';
import { problemFor, type DoubleDescentSettings } from './double-descent-settings.ts';

/** What theory says of the mean excess risk at one p. */
export interface DoubleDescentTheory {
  /** Least squares at this n and p, exactly: σ²p/(n − p − 1), or r²(1 − n/p) + σ²n/(p − n − 1). */
  readonly ridgeless: number;
  /** Its limit for large n and p at γ = p/n: σ²γ/(1 − γ), or r²(1 − 1/γ) + σ²/(γ − 1). */
  readonly ridgelessLimit: number;
  /** The limit for ridge at the best λ = σ²p/r²; no peak anywhere. */
  readonly tunedLimit: number;
}

/**
 * The mean excess risk for X with standard normal entries, p of its features seen.
 *
 * r² is the signal seen, σ² the noise and the signal hidden, which also adds to each risk. The exact
 * mean is ∞ for |p − n| ≤ 1, the limit for γ = 1. Hastie, Montanari, Rosset & Tibshirani 2022;
 * the exact value by the mean of an inverse Wishart matrix. Throws a RangeError for a p that is none.
 */
export function doubleDescentTheory(
  settings: DoubleDescentSettings,
  p: number,
): DoubleDescentTheory {
  whole('p', p, 1, settings.allFeatures);
  const { seenSignal, hiddenSignal, noiseVariance } = problemFor(settings, p);
  const n = settings.observations;
  const gamma = p / n;
  return {
    ridgeless: hiddenSignal + ridgelessMean(n, p, seenSignal, noiseVariance),
    ridgelessLimit: hiddenSignal + ridgelessRisk(gamma, seenSignal, noiseVariance),
    tunedLimit: hiddenSignal + tunedRidgeRisk(gamma, seenSignal, noiseVariance),
  };
}

function ridgelessMean(n: number, p: number, signal: number, noiseVariance: number): number {
  if (noiseVariance === 0) return signal * Math.max(0, 1 - n / p);
  if (Math.abs(p - n) <= 1) return Infinity;
  const variance = (noiseVariance * Math.min(n, p)) / (Math.abs(p - n) - 1);
  return signal * Math.max(0, 1 - n / p) + variance;
}

/** σ²γ/(1 − γ) for γ < 1, r²(1 − 1/γ) + σ²/(γ − 1) for γ > 1, ∞ between; without noise no peak. */
export function ridgelessRisk(gamma: number, signal: number, noiseVariance: number): number {
  const bias = signal * Math.max(0, 1 - 1 / gamma);
  return noiseVariance === 0
    ? bias
    : bias + (noiseVariance * Math.min(gamma, 1)) / Math.abs(gamma - 1);
}

/**
 * σ²γ m(−λ) at λ = σ²γ/r², m(−λ) = 2 / (b + √(b² + 4γλ)) with b = 1 − γ + λ: the best ridge can do.
 *
 * m is the Stieltjes transform of the Marchenko-Pastur law; λ is that of the house objective over n.
 * Dobriban & Wager 2018.
 */
export function tunedRidgeRisk(gamma: number, signal: number, noiseVariance: number): number {
  if (noiseVariance === 0 || signal === 0) return ridgelessRisk(gamma, signal, 0);
  const lambda = (noiseVariance * gamma) / signal;
  const b = 1 - gamma + lambda;
  const root = Math.sqrt(b * b + 4 * gamma * lambda);
  // The same root written twice, so that nothing cancels whichever sign b has.
  const transform = b > 0 ? 2 / (b + root) : (root - b) / (2 * gamma * lambda);
  return noiseVariance * gamma * transform;
}
