import { halving } from '../halving.ts';
import { effectiveDegreesOfFreedom } from './effective-degrees-of-freedom.ts';

/**
 * The λ at which Σ dⱼ² / (dⱼ² + λ) is `wanted`, which counts no intercept.
 *
 * 0 where as many are wanted as singular values are above 0, and Infinity where none is. Throws a
 * RangeError for less than 0 or more than there are.
 */
export function lambdaForDegreesOfFreedom(singularValues: Float64Array, wanted: number): number {
  const squares = singularValues.filter((d) => d > 0).map((d) => d ** 2);
  if (!(wanted >= 0 && wanted <= squares.length))
    throw new RangeError(
      `wanted is ${wanted}: give from 0 to ${squares.length} degrees of freedom.`,
    );
  if (wanted === squares.length) return 0;
  if (wanted === 0) return Infinity;
  const design = { singularValues, intercept: false };
  // As if all were as small as the smallest; and d² / (d² + λ) < d² / λ.
  const enough = (Math.min(...squares) * (squares.length - wanted)) / wanted;
  const tooMuch = squares.reduce((sum, square) => sum + square, 0) / wanted;
  return halving(enough, tooMuch, (lambda) => effectiveDegreesOfFreedom(design, lambda) >= wanted)
    .near;
}
