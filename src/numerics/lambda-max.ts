import { largestMagnitude } from './linear-algebra/vector.ts';
import { nullIntercept } from './null-intercept.ts';
import { gradientAt } from './optimality.ts';
import type { CoordinateDatafit, Datafit } from './problem.ts';

/**
 * λ_max = ‖∇f(0)‖∞, the smallest λ₁ at which w = 0 minimises datafit(w) + λ₁‖w‖₁.
 *
 * For the squared error max |xⱼᵀy|. Squared L2 beside the L1 does not change it.
 */
export const lambdaMax = (datafit: Datafit): number =>
  largestMagnitude(gradientAt({ datafit }, new Float64Array(datafit.dimension)));

/**
 * λ_max where the first weight is an intercept free of penalty: ‖∇f‖∞ of the others, at its best value.
 *
 * Not at 0: the intercept alone already fits the share of each label, or the level of y. Throws a
 * RangeError where no finite intercept fits.
 */
export function lambdaMaxWithIntercept(datafit: CoordinateDatafit): number {
  const w = new Float64Array(datafit.dimension).fill(nullIntercept(datafit), 0, 1);
  return largestMagnitude(gradientAt({ datafit }, w).subarray(1));
}
