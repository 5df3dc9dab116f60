import type { RidgePath } from './ridge-path.ts';

const MAX_STEPS = 200;

/**
 * The λ at which Σ d² / (d² + λ) = `df`, not counting an intercept, for 0 ≤ df ≤ rank.
 *
 * 0 at df = rank, ∞ at df = 0. Throws a RangeError for any other df, which no λ ≥ 0 has.
 */
export function lambdaForDegreesOfFreedom({ factors }: RidgePath, df: number): number {
  if (!(df >= 0 && df <= factors.rank)) {
    throw new RangeError(`df is ${df}: give a number from 0 to the rank of X, ${factors.rank}.`);
  }
  if (df === factors.rank) return 0;
  const squares = factors.singularValues.slice(0, factors.rank).map((d) => d * d);
  return lambdaAt(df, new Float64Array(squares.length).fill(1), squares, 1);
}

/**
 * The λ whose ridge minimises ‖y − Xw‖² subject to ‖w‖² ≤ `limit`: its Lagrange multiplier.
 *
 * 0 where the constraint does not bind, limit ≥ ‖w(0)‖²; ∞ at limit = 0, unless w(0) = 0. Throws a
 * RangeError for a negative limit.
 */
export function lambdaForSquaredNorm(path: RidgePath, limit: number): number {
  if (!(limit >= 0)) throw new RangeError(`limit is ${limit}: give a number that is not negative.`);
  if (limit >= path.squaredNorm(0)) return 0;
  const { factors, projections } = path;
  const squares = factors.singularValues.slice(0, factors.rank).map((d) => d * d);
  const sizes = squares.map((square, j) => (projections[j] ?? NaN) ** 2 / square);
  return lambdaAt(limit, sizes, squares, 2);
}

/**
 * The root λ > 0 of f(λ) = Σ sizeⱼ (aⱼ / (aⱼ + λ))^power = target, for aⱼ > 0 and a target below f(0).
 *
 * Newton on f^(−1/power), which is concave and almost straight: from λ = 0 the steps never overshoot,
 * so they end where rounding stops them. Hebden 1973; Moré & Sorensen 1983.
 */
function lambdaAt(target: number, sizes: Float64Array, a: Float64Array, power: 1 | 2): number {
  if (target === 0) return Infinity;
  let lambda = 0;
  for (let steps = 0; steps < MAX_STEPS; steps += 1) {
    const kept = a.map((square) => 1 / (1 + lambda / square));
    const terms = kept.map((share, j) => (sizes[j] ?? NaN) * share ** power);
    const value = terms.reduce((sum, term) => sum + term, 0);
    const fall = terms.reduce((sum, term, j) => sum + (term * (kept[j] ?? NaN)) / (a[j] ?? NaN), 0);
    const next = lambda + (value / fall) * ((value / target) ** (1 / power) - 1);
    if (!(next > lambda)) break;
    lambda = next;
  }
  return lambda;
}
