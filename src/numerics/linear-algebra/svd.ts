import type { Matrix } from '../problem.ts';
import { orthogonaliseColumns } from './jacobi-rotations.ts';
import { checkMatrix, columnsOf, matrixFromColumns, transpose } from './matrix.ts';
import { orthonormalColumns, qr, type QR } from './qr.ts';
import { norm } from './vector.ts';

/** A = U diag(singularValues) Vᵀ, thin: with k = min(n, p), U is n × k and V is p × k. */
export interface Svd {
  readonly U: Matrix;
  /** Not negative, descending; exactly 0 after the first `rank`. */
  readonly singularValues: Float64Array;
  readonly V: Matrix;
  readonly rank: number;
  /** false: some columns were still a little oblique after the last sweep. */
  readonly converged: boolean;
}

/**
 * The thin singular value decomposition A = U diag(d) Vᵀ, for n × p A, n above or below p.
 *
 * QR with pivoting, which tells the rank whatever the columns' units, then one-sided Jacobi rotations
 * on R: each d is accurate relative to itself, however small, as far as the columns' scaling is what
 * makes it small. U and V have orthonormal columns even where d = 0. Throws a RangeError for an A
 * without rows or columns, or with an entry that is not finite. Drmač & Veselić 2008.
 */
export function svd(A: Matrix): Svd {
  checkMatrix(A, 'A');
  if (A.columns <= A.rows) return svdOfTall(A);
  const { U, V, ...values } = svdOfTall(transpose(A));
  return { ...values, U: V, V: U };
}

/** R = J diag(d) Wᵀ, where the rotations J make the columns of RᵀJ = W diag(d) orthogonal. */
function svdOfTall(A: Matrix): Svd {
  const factor = qr(A);
  const { rank } = factor;
  const rotated = columnsOf(transpose(factor.R));
  const { rotations, converged } = orthogonaliseColumns(rotated);
  const lengths = rotated.map((column) => norm(column));
  const order = [...lengths.keys()].sort((a, b) => (lengths[b] ?? 0) - (lengths[a] ?? 0));
  const left = order.map((j) => rotations[j] ?? new Float64Array(rank));
  const right = order.map((j) =>
    unit(rotated[j] ?? new Float64Array(A.columns), lengths[j] ?? NaN),
  );
  const singularValues = new Float64Array(A.columns);
  singularValues.set(order.map((j) => lengths[j] ?? NaN));
  return {
    ...{ U: expandAll(factor, left, A), V: completed(right, A.columns) },
    ...{ singularValues, rank, converged },
  };
}

const unit = (v: Float64Array, length: number): Float64Array => v.map((entry) => entry / length);

/** The columns Qc, and after them those that complete Q. */
function expandAll(factor: QR, within: readonly Float64Array[], A: Matrix): Matrix {
  const columns = within.map((column) => factor.expand(column));
  return matrixFromColumns(
    [...columns, ...orthonormalColumns(factor, factor.rank, A.columns)],
    A.rows,
  );
}

/** Orthonormal columns, and after them those that complete them to a square matrix. */
function completed(orthonormal: readonly Float64Array[], size: number): Matrix {
  if (orthonormal.length === size) return matrixFromColumns(orthonormal, size);
  const factor = qr(matrixFromColumns(orthonormal, size));
  const missing = orthonormalColumns(factor, factor.rank, size);
  return matrixFromColumns([...orthonormal, ...missing], size);
}
