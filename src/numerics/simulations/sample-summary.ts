/** What many random results say together. */
export interface SampleSummary {
  readonly count: number;
  readonly mean: number;
  /** Of the mean, s/√count: null for a single result. Says little where the variance is infinite. */
  readonly standardError: number | null;
  readonly median: number;
  /** Monte Carlo standard error of the median, from the values around it: null for a single result. */
  readonly medianError: number | null;
  /** A tenth of the results lie below the first, a tenth above the second. */
  readonly deciles: readonly [number, number];
}

/** Mean with its Monte Carlo error, median and outer deciles; a RangeError where there are no results. */
export function summarizeSample(values: ArrayLike<number>): SampleSummary {
  const sorted = Float64Array.from(values).sort();
  const count = sorted.length;
  if (count === 0) throw new RangeError('values is empty: give at least one result.');
  const mean = sorted.reduce((sum, value) => sum + value, 0) / count;
  const spread = sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1);
  return {
    ...{ count, mean, median: quantile(sorted, 0.5) },
    standardError: count > 1 ? Math.sqrt(spread / count) : null,
    medianError: count > 1 ? medianError(sorted) : null,
    deciles: [quantile(sorted, 0.1), quantile(sorted, 0.9)],
  };
}

/**
 * Half the distance between the values √n/2 ranks below the middle and above it
 *
 * √n/2 is the standard deviation of how many of n independent values lie below their true median,
 * whatever their distribution.
 */
function medianError(sorted: Float64Array): number {
  const share = 1 / (2 * Math.sqrt(sorted.length));
  return (quantile(sorted, 0.5 + share) - quantile(sorted, 0.5 - share)) / 2;
}

/** Linear between the sorted values, of which the first is at 0 and the last at 1: R's default, type 7. */
function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
  return low + (place - Math.floor(place)) * (high - low);
}
