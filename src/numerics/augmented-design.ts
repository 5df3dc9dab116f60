import { columnsOf, matrixFromColumns } from './linear-algebra/matrix.ts';
import type { Matrix } from './problem.ts';

/**
 * [X; √λ I]: p more rows make least squares pay ½λ‖w‖², when their targets are 0; or a λ for each weight.
 *
 * X is n × p, the answer (n + p) × p, of condition √((d₁² + λ) / (d_p² + λ)). Marquardt 1970.
 */
export function augmentedDesign(X: Matrix, lambda: number | Float64Array): Matrix {
  const columns = columnsOf(X).map((column, j) => {
    const longer = new Float64Array(X.rows + X.columns);
    longer.set(column);
    longer[X.rows + j] = Math.sqrt(typeof lambda === 'number' ? lambda : (lambda[j] ?? NaN));
    return longer;
  });
  return matrixFromColumns(columns, X.rows + X.columns);
}
