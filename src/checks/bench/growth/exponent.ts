// How something grows with the number of lessons.

/** How much was there at a size. */
export interface Sample {
  readonly size: number;
  readonly amount: number;
}

/**
 * p where amount(n) − amount(n₀) ~ (n − n₀)ᵖ, by least squares on logarithms; n₀ is the first size.
 *
 * What every build costs, however few lessons it has, would hide growth: it cancels. Sizes rise. NaN
 * with fewer than three samples.
 */
export function growthExponent(samples: readonly Sample[]): number {
  const [first, ...others] = samples;
  if (first === undefined || others.length < 2) return NaN;
  const xs = others.map(({ size }) => Math.log(size - first.size));
  // What does not grow has no logarithm; it is taken for next to nothing.
  const ys = others.map(({ amount }) => Math.log(Math.max(amount - first.amount, 1e-9)));
  const [meanX, meanY] = [mean(xs), mean(ys)];
  const products = xs.map((x, k) => (x - meanX) * ((ys[k] ?? NaN) - meanY));
  return sum(products) / sum(xs.map((x) => (x - meanX) ** 2));
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
