import { leastDistance } from '../linear-algebra/least-distance.ts';
import {
  columnsOf,
  matrixFromColumns,
  scaleRows,
  transpose,
  transposedMatVec,
} from '../linear-algebra/matrix.ts';
import { nonnegativeLeastSquares } from '../linear-algebra/nonnegative-least-squares.ts';
import { largestMagnitude, squaredNorm } from '../linear-algebra/vector.ts';
import type { Matrix } from '../problem.ts';
import { targetFor } from '../target.ts';

/** How far a linear predictor can tell two classes apart. */
export interface Separation {
  /**
   * `complete`: some direction has every observation on its own side, so the likelihood has no
   * maximum; `quasi-complete`: some on the border, with the same end; `none`: it has a maximum.
   */
  readonly kind: 'complete' | 'quasi-complete' | 'none';
  /** Weights along which the likelihood rises without end; zeros if there are none. */
  readonly direction: Float64Array;
}

// What rounding may leave of sums that cancel, relative to the sum of their sizes.
const CANCELED = 1e-10;

/**
 * Whether weights exist with Xw ≥ 0 for the observations labeled 1, ≤ 0 for those labeled 0.
 *
 * Either there are such weights, or positive multiples of the signed rows add up to 0 (Stiemke's
 * theorem): nonnegative least squares finds which, in finitely many steps, and either answer is its
 * own proof. Give X a column of ones for an intercept. Columns may have any units. Throws a
 * RangeError where y has not one finite entry for each row of X. Albert & Anderson 1984.
 */
export function separation(X: Matrix, y: ArrayLike<number>): Separation {
  const signs = targetFor(X, y).map((label) => (label > 0 ? 1 : -1));
  const scales = Float64Array.from(columnsOf(X), (column) => largestMagnitude(column) || 1);
  const columns = columnsOf(scaleRows(X, signs)).map((column, j) =>
    column.map((v) => v / (scales[j] ?? NaN)),
  );
  const signed = matrixFromColumns(columns, X.rows);
  const inUnits = (w: Float64Array): Float64Array =>
    w.map((weight, j) => weight / (scales[j] ?? NaN));
  const strict = leastDistance(signed);
  if (strict !== undefined) return { kind: 'complete', direction: inUnits(strict) };
  const weak = weakDirection(signed);
  const kind = weak === undefined ? 'none' : 'quasi-complete';
  return { kind, direction: inUnits(weak ?? new Float64Array(X.columns)) };
}

/** w with Aw ≥ 0 but not Aw = 0, or `undefined` if positive multiples of A's rows add up to 0. */
function weakDirection(A: Matrix): Float64Array | undefined {
  const rows = transpose(A);
  const sum = transposedMatVec(A, new Float64Array(A.rows).fill(1));
  const { x, residual } = nonnegativeLeastSquares(
    rows,
    sum.map((v) => -v),
  );
  // Aᵀ(1 + x): its own inner products with the rows are none negative, and add up to its length².
  const sizes = columnsOf(rows).map((row, i) => (1 + (x[i] ?? 0)) * Math.sqrt(squaredNorm(row)));
  const all = sizes.reduce((total, size) => total + size, 0);
  return Math.sqrt(squaredNorm(residual)) > CANCELED * all ? residual.map((v) => -v) : undefined;
}
