/** The middle of the sorted values; the mean of the middle two of an even number; NaN of none. */
export const median = (values: ArrayLike<number>): number =>
  middleOf(new Float64Array(values).sort());

function middleOf(sorted: Float64Array): number {
  const middle = sorted.length >> 1;
  if (sorted.length % 2 === 1) return sorted[middle] ?? NaN;
  return ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/**
 * median |rᵢ| / 0.6745, about 0 and not about the median: the scale of normal errors.
 *
 * The constant has the four digits of R's MASS; exact would be Φ⁻¹(¾) = 0.67449.
 */
export function medianAbsoluteDeviation(residual: Float64Array): number {
  const sizes = new Float64Array(residual.length);
  for (let i = 0; i < sizes.length; i += 1) sizes[i] = Math.abs(residual[i] ?? NaN);
  return middleOf(sizes.sort()) / 0.6745;
}
