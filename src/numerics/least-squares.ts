import { transpose } from './linear-algebra/matrix.ts';
import { qr, solveLower, solveUpper } from './linear-algebra/qr.ts';
import type { Matrix } from './problem.ts';
import { targetFor } from './target.ts';

/** Weights, and how many independent columns determined them. */
export interface LeastSquares {
  readonly w: Float64Array;
  /** Below p, `w` is the shortest of many minimisers. */
  readonly rank: number;
}

/**
 * argmin over w of ½‖y − Xw‖², of smallest ‖w‖ where X lacks rank: X⁺y
 *
 * X is n × p with n above or below p, y has n entries, and w has p; no intercept. By orthogonal
 * transformations, never through XᵀX, so the error grows with the condition of X and not its square.
 * Throws a RangeError where y does not fit X. Golub & Van Loan 2013, section 5.5.
 */
export function leastSquares(X: Matrix, y: ArrayLike<number>): LeastSquares {
  const factor = qr(X);
  const projected = factor.project(targetFor(X, y));
  const { rank, R } = factor;
  if (rank === X.columns) return { w: solveUpper(factor, projected), rank };
  // R = LZᵀ with orthonormal Z: the shortest w lies in the span of Z.
  const rows = qr(transpose(R));
  return { w: rows.expand(solveLower(rows, projected)), rank };
}
