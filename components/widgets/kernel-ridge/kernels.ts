// The kernels of the choice, and the features of those that have finitely many.
import type { Kernel } from '#numerics/kernels/kernel.ts';
import { polynomialKernel } from '#numerics/kernels/polynomial.ts';
import { rbfKernel } from '#numerics/kernels/rbf.ts';
import type { KernelRidgeState } from './controls.ts';

type Name = KernelRidgeState['kernel'];

/** Of the polynomial kernels; none for the Gaussian, whose features have no end. */
export const degreeOf = (kernel: Name): number | undefined =>
  kernel === 'gaussian' ? undefined : { line: 1, cubic: 3 }[kernel];

/** The Gaussian is exp(−(x − x′)²/2h²). */
export function kernelOf(kernel: Name, h: number): Kernel {
  const degree = degreeOf(kernel);
  return degree === undefined ? rbfKernel(1 / (2 * h * h)) : polynomialKernel({ degree });
}
