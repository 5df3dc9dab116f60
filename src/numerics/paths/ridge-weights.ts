import { positive } from '../arguments.ts';
import { columnProductsInto } from '../linear-algebra/column-products.ts';
import { gram, transpose } from '../linear-algebra/matrix.ts';
import { solveTridiagonal, tridiagonalise } from '../linear-algebra/tridiagonal.ts';
import type { Matrix } from '../problem.ts';
import { targetFor } from '../target.ts';

/**
 * w(λ) = (XᵀX + λI)⁻¹ Xᵀy for each λ > 0, from one tridiagonal form of the smaller of XᵀX and XXᵀ
 *
 * X is n × p, prepared like y by `designFor`. Several times faster than the singular values of
 * `ridgePath`, which tell more and, where λ is small beside the square of the largest of them, lose
 * fewer digits: here about as many are lost as d²/λ has. Throws a RangeError where y does not fit X
 * or a λ is not positive. Eldén 1977.
 */
export function ridgeWeights(
  X: Matrix,
  y: ArrayLike<number>,
  lambdas: ArrayLike<number>,
): Float64Array[] {
  const target = targetFor(X, y);
  const all = Int32Array.from({ length: X.columns }, (_, j) => j);
  const pullsOf = (v: Float64Array): Float64Array => {
    const pulls = new Float64Array(X.columns);
    columnProductsInto(pulls, X, all, v);
    return pulls;
  };
  const dual = X.columns > X.rows;
  const form = tridiagonalise(gram(dual ? transpose(X) : X));
  const turned = dual ? target.slice() : pullsOf(target);
  form.turnInPlace(turned);
  return Array.from(lambdas, (lambda, k) => {
    const solution = turned.slice();
    solveTridiagonal(form, positive(`lambdas[${k}]`, lambda), solution);
    form.turnBackInPlace(solution);
    return dual ? pullsOf(solution) : solution;
  });
}
