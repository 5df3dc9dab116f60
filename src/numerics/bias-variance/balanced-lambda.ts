import { halving } from '../halving.ts';
import { biasVariance } from './bias-variance.ts';
import type { RidgeTruth } from './ridge-truth.ts';

/**
 * The λ at which ridge's squared bias is `ratio` times its variance; σ√(ratio · Σx²) / |β| for one weight.
 *
 * There is one: the bias grows with λ and the variance falls. At a ratio of 1 it is in general not the
 * best λ. Throws a RangeError where there is none: without noise or β, or where most of β is unseen.
 */
export function balancedLambda(truth: RidgeTruth, ratio = 1): number {
  const isBelow = (lambda: number): boolean => {
    const { biasSquared, variance } = biasVariance(truth, lambda).weights;
    return biasSquared < ratio * variance;
  };
  if (!isBelow(0) || biasVariance(truth, Infinity).weights.biasSquared === 0)
    throw new RangeError('Bias and variance keep apart: give noise, and a β that X sees.');
  let high = 1;
  while (isBelow(high)) high *= 2;
  return halving(0, high, isBelow).far;
}
