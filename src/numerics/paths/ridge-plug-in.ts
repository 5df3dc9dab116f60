import { squaredNorm } from '../linear-algebra/vector.ts';
import type { RidgePath } from './ridge-path.ts';

/**
 * (p − 2) s² / ‖w(0)‖², with s² = RSS(0) / (n − p − 1): a λ from the least-squares fit alone.
 *
 * As in MASS's lm.ridge, for data prepared with an intercept and columns scaled `population`; the
 * paper has p for p − 2. 0 for p ≤ 2, where the formula is not positive, and where the fit is perfect.
 * Throws a RangeError for n ≤ p + 1, which leaves nothing to estimate s² from. Hoerl, Kennard &
 * Baldwin 1975.
 */
export const hoerlKennardBaldwin = (path: RidgePath): number =>
  overSignal(shrunkVariance(path), path.squaredNorm(0));

/**
 * (p − 2) s² n / ‖Xw(0)‖²: as Hoerl, Kennard & Baldwin's, each direction weighted by its variance.
 *
 * As in MASS's lm.ridge; 0 and errors as for `hoerlKennardBaldwin`. Lawless & Wang 1976.
 */
export const lawlessWang = (path: RidgePath): number =>
  overSignal(shrunkVariance(path) * path.unexplained.length, squaredNorm(path.projections));

/** Where y is constant, and both are 0, nothing asks for a penalty. */
const overSignal = (noise: number, signal: number): number => (noise === 0 ? 0 : noise / signal);

/** (p − 2)₊ s² */
function shrunkVariance(path: RidgePath): number {
  const [n, p] = [path.factors.U.rows, path.factors.V.rows];
  if (n <= p + 1) throw new RangeError(`X is ${n} × ${p}: give at least p + 2 = ${p + 2} rows.`);
  return (Math.max(0, p - 2) * path.residualSumOfSquares(0)) / (n - p - 1);
}
