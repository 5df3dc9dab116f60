// How fast decay works, and up to which learning rate it works at all.
import { nonNegative } from '../arguments.ts';

/**
 * −ln 2 / ln |1 − ηλ|: after so many steps of decay alone a weight has half its size
 *
 * In general no whole number; `firstStepBelow(0.5, …)` is the first step that is there. 0 at ηλ = 1,
 * where one step takes all; ∞ at ηλ = 0 and from 2 on, where the size does not shrink. Throws a
 * RangeError for a negative rate or decay.
 */
export function halfLife(learningRate: number, weightDecay: number): number {
  const share = nonNegative('learningRate', learningRate) * nonNegative('weightDecay', weightDecay);
  // Below 1 in the logarithm that keeps the digits of a tiny share.
  const logOfFactor = share < 1 ? Math.log1p(-share) : Math.log(share - 1);
  return logOfFactor < 0 ? -Math.LN2 / logOfFactor : Infinity;
}

/**
 * 2 / (c + λ): below it w ← w − η(∇L + λw) converges from every start, where c is L's largest curvature
 *
 * For a quadratic L. ∞ where neither curves. Throws a RangeError for a negative argument.
 */
export const largestStableRate = (largestCurvature: number, weightDecay: number): number =>
  2 / (nonNegative('largestCurvature', largestCurvature) + nonNegative('weightDecay', weightDecay));
