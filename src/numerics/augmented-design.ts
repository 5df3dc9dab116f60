import { columnsOf, matrixFromColumns } from './linear-algebra/matrix.ts';
import type { Matrix } from './problem.ts';

/**
 * [X; √λ I]: p more rows make least squares pay ½λ‖w‖², when their targets are 0.
 *
 * X is n × p, the answer (n + p) × p, of condition √((d₁² + λ) / (d_p² + λ)). Marquardt 1970.
 */
export function augmentedDesign(X: Matrix, lambda: number): Matrix {
  const columns = columnsOf(X).map((column, j) => {
    const longer = new Float64Array(X.rows + X.columns);
    longer.set(column);
    longer[X.rows + j] = Math.sqrt(lambda);
    return longer;
  });
  return matrixFromColumns(columns, X.rows + X.columns);
}
