/** The middle of the sorted values; the mean of the middle two of an even number; NaN of none. */
export function median(values: ArrayLike<number>): number {
  const sorted = new Float64Array(values).sort();
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[middle] ?? NaN;
  return ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/**
 * median |rᵢ| / 0.6745, about 0 and not about the median: the scale of normal errors.
 *
 * The constant has the four digits of R's MASS; exact would be Φ⁻¹(¾) = 0.67449.
 */
export const medianAbsoluteDeviation = (residual: Float64Array): number =>
  median(residual.map(Math.abs)) / 0.6745;
