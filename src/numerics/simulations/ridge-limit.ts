// The risk of ridge where n and p are large, for features that vary more along some directions.
import { halving } from '../halving.ts';
import { problemFor, type DoubleDescentSettings } from './double-descent-settings.ts';

/** Directions along which the features vary alike. */
interface Directions {
  /** How many there are. */
  readonly count: number;
  /** The variance of the features along each. */
  readonly variance: number;
  /** The sum of β² along them. */
  readonly signal: number;
}

/** A ridge fit in the limit: at this λ of ½‖y − Xw‖² + ½λ‖w‖², which may be negative, this excess risk. */
export interface LimitPoint {
  readonly lambda: number;
  readonly risk: number;
}

/** The limits for one p, along the strength that ridge has in effect. */
export interface RidgeLimit {
  /** The strength below which nothing is minimized any more; 0 for p ≤ n. */
  readonly least: number;
  /** κ ↦ (λ, risk), for κ above `least`; λ rises with κ. */
  at(kappa: number): LimitPoint;
  /** The limit at a λ above that of `least`; λ = 0 is least squares of minimum norm, infinite at p = n. */
  atLambda(lambda: number): LimitPoint;
  /** The λ with the least risk, and that risk; λ is below zero where the features do more than enough. */
  best(): LimitPoint;
}

/**
 * The excess risk of ridge on p features in the limit of large n and p.
 *
 * With n = Σ v/(v + κ) + λ/κ over the variances v of the features, ridge shrinks on average as it would
 * with endless data and the strength κ: λ and what the weak directions add. Then the risk is
 * (κ²Σ vβ²/(v + κ)² + σ²df₂/n) / (1 − df₂/n) with df₂ = Σ v²/(v + κ)². Dobriban & Wager 2018; Hastie,
 * Montanari, Rosset & Tibshirani 2022.
 */
export function ridgeLimit(settings: DoubleDescentSettings, p: number): RidgeLimit {
  const n = settings.observations;
  const { hiddenSignal, noiseVariance } = problemFor(settings, p);
  const all = directionsOf(settings, p);
  const sum = (term: (directions: Directions) => number): number =>
    all.reduce((total, directions) => total + term(directions), 0);
  const second = (kappa: number): number =>
    sum(({ count, variance }) => count * (variance / (variance + kappa)) ** 2);
  const at = (kappa: number): LimitPoint => {
    const first = sum(({ count, variance }) => (count * variance) / (variance + kappa));
    const bias = sum(
      ({ variance, signal }) => variance * signal * (kappa / (variance + kappa)) ** 2,
    );
    const share = second(kappa) / n;
    return {
      lambda: kappa * (n - first),
      risk: hiddenSignal + (bias + noiseVariance * share) / Math.max(0, 1 - share),
    };
  };
  const least = p <= n ? 0 : halving(0, beyond(p, n), (kappa) => second(kappa) > n).far;
  const atLambda = (lambda: number): LimitPoint => {
    if (lambda === 0 && p <= n) return at(0);
    const far = beyond(p, n) + lambda + 1;
    return { ...at(halving(least, far, (kappa) => at(kappa).lambda < lambda).far), lambda };
  };
  return { least, at, atLambda, best: () => leastRisk(at, least) };
}

// No direction varies more than all of them together, so that here df₁ is at most n − 1.
const beyond = (p: number, n: number): number => 4 * (p + 1) * (p + n);

function directionsOf(settings: DoubleDescentSettings, p: number): readonly Directions[] {
  const { sharedVariance = 0 } = settings;
  const { seenSignal } = problemFor(settings, p);
  if (sharedVariance === 0) return [{ count: p, variance: 1, signal: seenSignal }];
  const strong = 1 + p * sharedVariance;
  return [
    { count: p - 1, variance: 1, signal: 0 },
    { count: 1, variance: strong, signal: seenSignal / strong },
  ];
}

/** The lowest point, by thirds in log κ: the risk falls to it and then rises. */
function leastRisk(at: (kappa: number) => LimitPoint, least: number): LimitPoint {
  let [low, high] = [Math.log(least + 1e-6), Math.log(least + 1e6)];
  for (let step = 0; step < 100; step += 1) {
    const third = (high - low) / 3;
    const falls = at(Math.exp(low + third)).risk > at(Math.exp(high - third)).risk;
    if (falls) low += third;
    else high -= third;
  }
  return at(Math.exp((low + high) / 2));
}
