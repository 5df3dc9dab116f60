import { leastSquares } from '../least-squares.ts';
import type { Matrix } from '../problem.ts';
import { columnsOf, matrixFromColumns } from './matrix.ts';
import { addScaled, dot, norm } from './vector.ts';

// A pull on a weight at 0 below this share of ‖column‖ · ‖b‖ is taken for rounding.
const ROUNDING = 1e-12;

/** Weights, none negative, and what they leave. */
export interface NonnegativeLeastSquares {
  readonly x: Float64Array;
  /** b − Ax */
  readonly residual: Float64Array;
  readonly steps: number;
  readonly converged: boolean;
}

/**
 * argmin over x ≥ 0 of ½‖b − Ax‖²
 *
 * Frees the weight that is pulled up most, solves least squares in the free weights, and takes back
 * those that would turn negative, until none is pulled up: exact after finitely many steps. A is
 * n × p, b has n entries. Lawson & Hanson 1974, chapter 23.
 */
export function nonnegativeLeastSquares(A: Matrix, b: Float64Array): NonnegativeLeastSquares {
  const columns = columnsOf(A);
  const negligible = columns.map((column) => ROUNDING * norm(column) * norm(b));
  const x = new Float64Array(A.columns);
  const free = new Set<number>();
  const residual = b.slice();
  for (let steps = 0; ; steps += 1) {
    const next = mostPulled(columns, residual, free, negligible);
    if (next < 0 || steps > 3 * A.columns) return { x, residual, steps, converged: next < 0 };
    free.add(next);
    refit(columns, b, x, free);
    // A column that depends on the free ones cannot help, whatever rounding says: not again.
    if (!free.has(next)) negligible[next] = Infinity;
    residual.set(b);
    free.forEach((j) => addScaled(residual, -(x[j] ?? 0), columns[j] ?? residual));
  }
}

function mostPulled(
  columns: readonly Float64Array[],
  residual: Float64Array,
  free: ReadonlySet<number>,
  negligible: readonly number[],
): number {
  const excess = columns.map((column, j) =>
    free.has(j) ? 0 : dot(column, residual) - (negligible[j] ?? 0),
  );
  const most = excess.reduce((best, pull, j) => (pull > (excess[best] ?? 0) ? j : best), 0);
  return (excess[most] ?? 0) > 0 ? most : -1;
}

/** Least squares in the free weights; on the way there, what reaches 0 is no longer free. */
function refit(
  columns: readonly Float64Array[],
  b: Float64Array,
  x: Float64Array,
  free: Set<number>,
): void {
  while (free.size > 0) {
    const places = [...free];
    const A = matrixFromColumns(
      places.map((j) => columns[j] ?? b),
      b.length,
    );
    const { w } = leastSquares(A, b);
    const shares = places.map((j, k) => shareOfWay(x[j] ?? 0, w[k] ?? 0));
    const share = Math.min(1, ...shares);
    places.forEach((j, k) => {
      const stays = shares[k] !== share || share === 1;
      x[j] = stays ? (1 - share) * (x[j] ?? 0) + share * (w[k] ?? 0) : 0;
      if (!stays) free.delete(j);
    });
    if (share === 1) return;
  }
}

/** How much of the way from `from` ≥ 0 to `to` stays positive. */
const shareOfWay = (from: number, to: number): number => (to > 0 ? 1 : from / (from - to || 1));
