import { largestMagnitude } from './linear-algebra/vector.ts';
import { gradientAt } from './optimality.ts';
import type { Datafit } from './problem.ts';

/**
 * λ_max = ‖∇f(0)‖∞, the smallest λ₁ at which w = 0 minimises datafit(w) + λ₁‖w‖₁.
 *
 * For the squared error max |xⱼᵀy|. Squared L2 beside the L1 does not change it.
 */
export const lambdaMax = (datafit: Datafit): number =>
  largestMagnitude(gradientAt({ datafit }, new Float64Array(datafit.dimension)));
