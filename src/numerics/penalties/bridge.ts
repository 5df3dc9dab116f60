import { nonNegative, positive } from '../arguments.ts';
import type { SeparablePenalty } from '../problem.ts';
import { separable } from '../separable.ts';

/** A penalty between L1 and squared L2, or beyond it. */
export interface Bridge extends SeparablePenalty {
  readonly name: 'bridge';
  readonly lambda: number;
  /** Above 1. */
  readonly q: number;
}

/**
 * (λ/q) Σ|wⱼ|^q for q > 1, so that q = 2 is ½λ‖w‖² and q → 1 tends to λ‖w‖₁
 *
 * Its slope λ|w|^(q−1) vanishes at 0 for every q > 1, so no weight is held there. Throws a RangeError
 * for a negative or infinite λ and for q that is not above 1. Frank & Friedman 1993; Fu 1998.
 */
export function bridge(lambda: number, q: number): Bridge {
  nonNegative('lambda', lambda);
  const power = positive('q', q, 1) - 1;
  const slope = (weight: number): number => lambda * Math.sign(weight) * Math.abs(weight) ** power;
  return separable(
    { name: 'bridge', lambda, q },
    {
      value: (w) => (lambda / q) * w.reduce((sum, weight) => sum + Math.abs(weight) ** q, 0),
      prox: (v, stepSize) => Math.sign(v) * sharedOut(Math.abs(v), lambda * stepSize, power),
      slopes: (weight) => ({ left: slope(weight), right: slope(weight) }),
    },
  );
}

const MOST_STEPS = 100;

/**
 * u ≥ 0 with u + strength · u^power = v, by Newton's method in log u
 *
 * There the logarithm of the left side is convex, with slopes between 1 and `power`: from above, where
 * one term alone makes up v, Newton's steps fall to the solution and never pass it.
 */
function sharedOut(v: number, strength: number, power: number): number {
  if (v === 0 || strength === 0) return v;
  let u = Math.min(v, (v / strength) ** (1 / power));
  for (let step = 0; step < MOST_STEPS && u > 0; step += 1) {
    const paid = strength * u ** power;
    const next = u * (v / (u + paid)) ** ((u + paid) / (u + power * paid));
    if (!(next < u)) return u;
    u = next;
  }
  return u;
}
