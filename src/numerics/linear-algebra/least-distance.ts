import type { Matrix } from '../problem.ts';
import { matrixFromColumns, rowsOf } from './matrix.ts';
import { nonnegativeLeastSquares } from './nonnegative-least-squares.ts';
import { squaredNorm } from './vector.ts';

// No w is taken to exist where it would have to be longer than this, for rows of length 1 at most.
const FAR = 1e8;

/**
 * The shortest w with Gw ≥ 1 in every row, or `undefined` if there is none.
 *
 * By nonnegative least squares in the dual: with u ≥ 0 that minimizes ‖Gᵀu‖² + (1 − Σu)², w is
 * Gᵀu / (1 − Σu), and where the minimum is 0, u proves that no w will do. G is n × p, w has p
 * entries. Exact after finitely many steps. Lawson & Hanson 1974, section 23.4.
 */
export function leastDistance(G: Matrix): Float64Array | undefined {
  const p = G.columns;
  const rows = rowsOf(G);
  const largest = Math.sqrt(Math.max(...rows.map(squaredNorm))) || 1;
  const lifted = rows.map((row) => Float64Array.of(...row.map((entry) => entry / largest), 1));
  const target = new Float64Array(p + 1).fill(1, p);
  const { residual } = nonnegativeLeastSquares(matrixFromColumns(lifted, p + 1), target);
  const left = squaredNorm(residual);
  if (left * FAR ** 2 < 1) return undefined;
  return residual.slice(0, p).map((entry) => -entry / left / largest);
}
