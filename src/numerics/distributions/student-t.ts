import { positive } from '../arguments.ts';
import { incompleteBeta } from './incomplete-beta.ts';

/**
 * P(T ≥ t) for Student's T with ν degrees of freedom, ½ I_{ν/(ν + t²)}(ν/2, ½) for t ≥ 0
 *
 * Tails of any smallness keep their digits; 0 at t = ∞. Throws a RangeError where ν is not a
 * number above 0, up to 2 · 10⁸, or t is NaN. Abramowitz & Stegun 1964, 26.7.1.
 */
export function studentTailProbability(t: number, degreesOfFreedom: number): number {
  positive('degreesOfFreedom', degreesOfFreedom);
  if (Number.isNaN(t)) throw new RangeError('t is NaN: give a number.');
  if (t < 0) return 1 - studentTailProbability(-t, degreesOfFreedom);
  const share = t / Math.sqrt(degreesOfFreedom);
  const far = 1 / (1 + share * share);
  const near = share > 1 ? 1 / (1 + 1 / share / share) : share * share * far;
  return incompleteBeta(far, near, degreesOfFreedom / 2, 0.5) / 2;
}
