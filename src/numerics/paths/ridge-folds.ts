import { ridgeGains } from '../diagnostics/shrink-factors.ts';
import { columnsOf, matVec } from '../linear-algebra/matrix.ts';
import { addScaled, squaredNorm } from '../linear-algebra/vector.ts';
import type { Matrix } from '../problem.ts';
import { designFor, inDesignUnits, type DesignOptions } from '../standardize.ts';
import { targetFor } from '../target.ts';
import { rowsOf, type CrossValidation, type Data } from './cross-validation.ts';
import { checkFolds, otherRows, rowsByFold } from './folds.ts';
import { ridgePath } from './ridge-path.ts';

/**
 * λ ↦ the mean of (yᵢ − ŷᵢ)² over held-out rows, ŷ by ridge fitted to the training rows
 *
 * One singular value decomposition serves every λ ≥ 0: along direction j the prediction for a held-out
 * row x is xᵀvⱼ · dⱼ/(dⱼ² + λ) · uⱼᵀy. Means and scales are those of the training rows.
 */
export function heldOutError(
  training: Data,
  heldOut: Data,
  options: DesignOptions = {},
): (lambda: number) => number {
  const design = designFor(training.X, training.y, options);
  const { factors, projections } = ridgePath(design.X, design.y);
  const { X, y } = inDesignUnits(design, heldOut.X, heldOut.y);
  const directions = columnsOf(factors.V).map((v) => matVec(X, v));
  const error = new Float64Array(y.length);
  return (lambda) => {
    error.set(y);
    const gains = ridgeGains(factors.singularValues, lambda);
    directions.forEach((direction, j) =>
      addScaled(error, -(gains[j] ?? NaN) * (projections[j] ?? NaN), direction),
    );
    return squaredNorm(error) / y.length;
  };
}

/**
 * The cross-validation of `crossValidate` with `ridgeFit`, factored once: each further λ costs n · p.
 *
 * `folds` has the fold of each row; means and scales are found anew in each training part. Throws a
 * RangeError for folds that do not fit X.
 */
export function ridgeFolds(
  X: Matrix,
  y: ArrayLike<number>,
  { folds, ...options }: DesignOptions & { readonly folds: readonly number[] },
): (lambdas: readonly number[]) => CrossValidation {
  const all = { X, y: targetFor(X, y) };
  checkFolds(X.rows, folds);
  const parts = rowsByFold(folds);
  const errors = parts.map((held) =>
    heldOutError(rowsOf(all, otherRows(X.rows, held)), rowsOf(all, held), options),
  );
  return (lambdas) => ({
    lambdas,
    foldSizes: parts.map((held) => held.length),
    foldErrors: errors.map((errorAt) => Float64Array.from(lambdas, errorAt)),
    converged: true,
  });
}
