import { positive } from '../arguments.ts';
import { squaredNorm } from '../linear-algebra/vector.ts';
import type { RidgePath } from '../paths/ridge-path.ts';
import type { GaussianModel } from './gaussian-posterior.ts';

/**
 * ln p(y) = ln N(y; 0, σ²I + τ²XXᵀ): how probable the responses were before they were seen, in nats.
 *
 * −½ of n ln 2π + Σ ln(σ² + τ²dⱼ²) + Σ (uⱼᵀy)² / (σ² + τ²dⱼ²) over all n directions, with d = 0 where
 * X does not reach. Where the means were taken out of y, of the centred y, as if all its n entries
 * were free. Throws a RangeError for variances that are not finite numbers above 0. MacKay 1992.
 */
export function logEvidence(
  { factors, projections, unexplained }: RidgePath,
  { noiseVariance, priorVariance }: GaussianModel,
): number {
  const noise = positive('noiseVariance', noiseVariance);
  const prior = positive('priorVariance', priorVariance);
  const rows = unexplained.length;
  const variances = factors.singularValues.map((d) => noise + prior * d * d);
  const outside = (rows - variances.length) * Math.log(noise) + squaredNorm(unexplained) / noise;
  const surprise = variances.reduce(
    (sum, variance, j) => sum + Math.log(variance) + (projections[j] ?? NaN) ** 2 / variance,
    outside,
  );
  return -(rows * Math.log(2 * Math.PI) + surprise) / 2;
}
