import type { Matrix } from '../problem.ts';
import { columnsOf, matrixFromColumns } from './matrix.ts';
import type { Svd } from './svd.ts';
import { addScaled } from './vector.ts';

/**
 * U diag(shareⱼ dⱼ) Vᵀ: the rows of X, each squeezed along every singular direction by its share.
 *
 * With the shares d² / (d² + λ), what least squares predicts at a squeezed row is what ridge predicts
 * at the row itself; with shares 1 and 0, what regression on principal components does.
 */
export function squeezedRows({ U, singularValues, V }: Svd, shares: Float64Array): Matrix {
  const left = columnsOf(U);
  const squeezed = Array.from({ length: V.rows }, () => new Float64Array(U.rows));
  columnsOf(V).forEach((direction, j) => {
    const length = (shares[j] ?? NaN) * (singularValues[j] ?? NaN);
    squeezed.forEach((column, feature) =>
      addScaled(column, length * (direction[feature] ?? NaN), left[j] ?? new Float64Array(U.rows)),
    );
  });
  return matrixFromColumns(squeezed, U.rows);
}
