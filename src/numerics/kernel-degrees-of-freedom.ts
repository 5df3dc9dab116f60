import { effectiveDegreesOfFreedom } from './diagnostics/effective-degrees-of-freedom.ts';
import { kernelMatrix } from './kernel-ridge.ts';
import type { Kernel } from './kernels/kernel.ts';
import { rowsOf } from './linear-algebra/matrix.ts';
import { svd } from './linear-algebra/svd.ts';
import type { Matrix } from './problem.ts';

/**
 * λ ↦ tr K(K + λI)⁻¹ = Σ κⱼ / (κⱼ + λ), for the eigenvalues κ of Kᵢⱼ = k(xᵢ, xⱼ): n × p X, λ ≥ 0.
 *
 * One decomposition serves all λ. The eigenvalues are the squares of the singular values of the features,
 * so this is what ridge on them spends, however many they are; no intercept.
 */
export function kernelDegreesOfFreedom(X: Matrix, kernel: Kernel): (lambda: number) => number {
  const eigenvalues = svd(kernelMatrix(rowsOf(X), kernel)).singularValues;
  const singularValues = eigenvalues.map(Math.sqrt);
  return (lambda) => effectiveDegreesOfFreedom({ singularValues, intercept: false }, lambda);
}
