import { nonNegative, positive, whole } from '../arguments.ts';
import { dot } from '../linear-algebra/vector.ts';
import type { Kernel } from './kernel.ts';

export interface PolynomialOptions {
  /** A whole number from 1. */
  readonly degree: number;
  /** At 0 the features are the products of exactly `degree` entries, above it of fewer too; 1 if not given. */
  readonly offset?: number;
  /** What multiplies xᵀx′; 1 if not given. */
  readonly gamma?: number;
}

/**
 * (gamma xᵀx′ + offset)^degree: all products of up to `degree` entries of x as features.
 *
 * Throws a RangeError for a degree that is no whole number from 1, a negative offset, or a gamma that
 * is not above 0: then it would be no inner product.
 */
export function polynomialKernel({ degree, offset = 1, gamma = 1 }: PolynomialOptions): Kernel {
  whole('degree', degree, 1);
  nonNegative('offset', offset);
  positive('gamma', gamma);
  return (x, other) => (gamma * dot(x, other) + offset) ** degree;
}
