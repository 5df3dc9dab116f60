import { nonNegative } from '../arguments.ts';
import { largestGramEigenvalue } from '../linear-algebra/largest-eigenvalue.ts';
import { columnsOf } from '../linear-algebra/matrix.ts';
import { dot, vectorFrom } from '../linear-algebra/vector.ts';
import { solveSemiDefinite } from '../linear-algebra/cholesky.ts';
import type { Datafit, Matrix } from '../problem.ts';

/** A bowl, with what it was made from. */
export interface Quadratic extends Datafit {
  /** p × p, symmetric and positive semi-definite. */
  readonly A: Matrix;
  /** p */
  readonly b: Float64Array;
}

/**
 * f(w) = ½wᵀAw − bᵀw, with gradient Aw − b
 *
 * The squared error is one, with A = XᵀX and b = Xᵀy. Throws a RangeError where A is not square and
 * symmetric, or b has not one finite entry for each of its rows.
 */
export function quadratic(A: Matrix, b: ArrayLike<number>): Quadratic {
  checkSymmetric(A, b.length);
  const pull = vectorFrom(b, 'b');
  const rows = columnsOf(A);
  return {
    A,
    b: pull,
    dimension: A.rows,
    // The gram matrix of a symmetric A is its square.
    smoothness: Math.sqrt(largestGramEigenvalue(A)),
    value: (w) =>
      rows.reduce((sum, row, j) => sum + (w[j] ?? 0) * dot(row, w), 0) / 2 - dot(pull, w),
    gradientInto(gradient, w) {
      const { data, columns } = A;
      for (let j = 0, at = 0; j < pull.length; j += 1) {
        let sum = 0;
        for (let k = 0; k < columns; k += 1, at += 1) sum += (data[at] ?? 0) * (w[k] ?? 0);
        gradient[j] = sum - (pull[j] ?? 0);
      }
    },
  };
}

function checkSymmetric({ rows, columns, data }: Matrix, entries: number): void {
  const symmetric = data.every((entry, at) => {
    const [i, j] = [at % rows, Math.floor(at / rows)];
    return entry === data[i * rows + j];
  });
  if (rows === columns && rows === entries && symmetric) return;
  throw new RangeError(
    `A is ${rows} × ${columns} and b has ${entries} entries: give a symmetric A, and b with one entry for each row.`,
  );
}

/**
 * (A + λI)⁻¹ b, where f(w) + ½λ‖w‖² is smallest; at λ = 0 the shortest w where f is
 *
 * Throws a RangeError for a negative or infinite λ.
 */
export function quadraticMinimum({ A, b }: Quadratic, lambda = 0): Float64Array {
  nonNegative('lambda', lambda);
  const data = A.data.slice();
  for (let j = 0; j < A.rows; j += 1) data[j * A.rows + j] = (data[j * A.rows + j] ?? 0) + lambda;
  return solveSemiDefinite({ ...A, data }, b).x;
}
