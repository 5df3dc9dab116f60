import { leastDistance } from '../linear-algebra/least-distance.ts';
import { columnsOf, matrixFromColumns, rowsOf, transpose } from '../linear-algebra/matrix.ts';
import { nonnegativeLeastSquares } from '../linear-algebra/nonnegative-least-squares.ts';
import { qr, solveLower, solveUpper } from '../linear-algebra/qr.ts';
import { addScaled, norm } from '../linear-algebra/vector.ts';
import type { Matrix } from '../problem.ts';
import { targetFor } from '../target.ts';

/** How far a linear predictor can tell two classes apart. */
export interface Separation {
  /**
   * `complete`: along some direction every observation lies on its own side; `quasi-complete`: on its
   * own side or on the border; `none`: neither, and only then the likelihood has a maximum.
   */
  readonly kind: 'complete' | 'quasi-complete' | 'none';
  /** Weights along which the likelihood never falls; zeros if there are none. */
  readonly direction: Float64Array;
}

// What rounding may leave of sums that cancel, relative to the sum of their sizes.
const CANCELED = 1e-10;

/**
 * Whether weights exist with Xw ≥ 0 for the observations labeled 1, ≤ 0 for those labeled 0.
 *
 * Either there are such weights, or positive multiples of the signed rows add up to 0 (Stiemke's
 * theorem): nonnegative least squares finds which, in finitely many steps, and either answer is its
 * own proof. It is asked in an orthonormal basis of the columns, so units and offsets do not matter.
 * Give X a column of ones for an intercept. Throws a RangeError where y has not one finite entry for
 * each row of X. Albert & Anderson 1984.
 */
export function separation(X: Matrix, y: ArrayLike<number>): Separation {
  const labels = targetFor(X, y);
  const factor = qr(X);
  // Row by row, so that observations that are equal stay equal to the last digit.
  const rows = rowsOf(X).map((x, i) => {
    const row = solveLower(factor, x);
    return (labels[i] ?? 0) > 0 ? row : row.map((entry) => -entry);
  });
  const signed = transpose(matrixFromColumns(rows, factor.rank));
  const strict = leastDistance(signed);
  const direction = strict ?? weakDirection(signed);
  if (direction === undefined) return { kind: 'none', direction: new Float64Array(X.columns) };
  const kind = strict === undefined ? 'quasi-complete' : 'complete';
  return { kind, direction: solveUpper(factor, direction) };
}

/** w with Aw ≥ 0 but not Aw = 0, or `undefined` if positive multiples of A's rows add up to 0. */
function weakDirection(A: Matrix): Float64Array | undefined {
  const rows = transpose(A);
  const sum = new Float64Array(A.columns);
  for (const row of columnsOf(rows)) addScaled(sum, 1, row);
  const target = sum.map((entry) => -entry);
  const { x, residual } = nonnegativeLeastSquares(rows, target);
  // Aᵀ(1 + x) has no negative inner product with a row, and those products add up to its length².
  const sizes = columnsOf(rows).map((row, i) => (1 + (x[i] ?? 0)) * norm(row));
  const all = sizes.reduce((total, size) => total + size, 0);
  const left = norm(residual);
  return left > CANCELED * all ? residual.map((entry) => -entry) : undefined;
}
