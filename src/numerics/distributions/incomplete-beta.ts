import { logBeta } from './log-beta.ts';

// The fraction needs some √max(a, b) terms.
const LARGEST_SHAPE = 1e8;
const MAX_TERMS = 100_000;
// Stands for 0 where the fraction would divide by it.
const TINY = 1e-300;

/**
 * I_x(a, b) = ∫₀ˣ tᵃ⁻¹(1 − t)ᵇ⁻¹ dt / B(a, b), from x and y = 1 − x, for a, b > 0
 *
 * Takes both x and 1 − x, since next to 1 the one does not tell the other. Small values are as accurate,
 * relative to themselves, as values near 1. Throws a RangeError where a or b is not above 0 or above
 * 10⁸, or x + y is not 1. Abramowitz & Stegun 1964, 26.5.8.
 */
export function incompleteBeta(x: number, y: number, a: number, b: number): number {
  if (!(Math.min(a, b) > 0 && Math.max(a, b) <= LARGEST_SHAPE)) {
    throw new RangeError(`a is ${a} and b is ${b}: give numbers above 0, up to ${LARGEST_SHAPE}.`);
  }
  if (!(x >= 0 && y >= 0 && Math.abs(x + y - 1) < 1e-12)) {
    throw new RangeError(`x is ${x} and y is ${y}: give numbers from 0 to 1 that sum to 1.`);
  }
  if (x === 0 || y === 0) return x === 0 ? 0 : 1;
  // The fraction converges fast below the mean; above it the other tail is asked for.
  const below = x < (a + 1) / (a + b + 2);
  return below ? lowerTail(x, y, a, b) : 1 - lowerTail(y, x, b, a);
}

/** xᵃ yᵇ / (a B(a, b)) times the continued fraction. */
function lowerTail(x: number, y: number, a: number, b: number): number {
  const logX = x < 0.5 ? Math.log(x) : Math.log1p(-y);
  const logY = y < 0.5 ? Math.log(y) : Math.log1p(-x);
  return Math.exp(a * logX + b * logY - logBeta(a, b)) / a / betaFraction(x, a, b);
}

/** 1 + d₁/(1 + d₂/(1 + …)), from the front by the method of Lentz 1976. */
function betaFraction(x: number, a: number, b: number): number {
  let [value, upper, lower] = [1, 1, 0];
  for (let term = 1; term <= MAX_TERMS; term += 1) {
    const coefficient = fractionCoefficient(term, x, a, b);
    lower = 1 / nonzero(1 + coefficient * lower);
    upper = nonzero(1 + coefficient / upper);
    value *= upper * lower;
    if (Math.abs(upper * lower - 1) < Number.EPSILON) break;
  }
  return value;
}

function fractionCoefficient(term: number, x: number, a: number, b: number): number {
  const m = Math.floor(term / 2);
  const top = term % 2 === 0 ? m * (b - m) : -(a + m) * (a + b + m);
  return (top * x) / ((a + term - 1) * (a + term));
}

const nonzero = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
