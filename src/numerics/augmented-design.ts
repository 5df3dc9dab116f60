import type { Matrix } from './problem.ts';

/**
 * [X; √λ I]: p more rows make least squares pay ½λ‖w‖², when their targets are 0; or a λ for each weight.
 *
 * X is n × p, the answer (n + p) × p, of condition √((d₁² + λ) / (d_p² + λ)). Marquardt 1970.
 */
export function augmentedDesign(X: Matrix, lambda: number | Float64Array): Matrix {
  const rows = X.rows + X.columns;
  const data = new Float64Array(rows * X.columns);
  for (let j = 0, from = 0; j < X.columns; j += 1) {
    for (let i = 0; i < X.rows; i += 1, from += 1) data[j * rows + i] = X.data[from] ?? 0;
    data[j * rows + X.rows + j] = Math.sqrt(
      typeof lambda === 'number' ? lambda : (lambda[j] ?? NaN),
    );
  }
  return { rows, columns: X.columns, data };
}
