import { squaredError } from '../datafits/squared-error.ts';
import { selectRows } from '../linear-algebra/matrix.ts';
import type { Matrix } from '../problem.ts';
import { designFor, inDesignUnits, type DesignOptions } from '../standardize.ts';
import { targetFor } from '../target.ts';
import type { FitPath } from './fit-path.ts';
import { checkFolds, otherRows, rowsByFold } from './folds.ts';

export interface CrossValidationOptions extends DesignOptions {
  /** In any order; what a λ means is up to `fitPath`. */
  readonly lambdas: readonly number[];
  /** The fold of each row, any numbers: see folds.ts. */
  readonly folds: readonly number[];
  readonly fitPath: FitPath;
  /**
   * The rows whose standard deviations scale the columns. `training-rows`, if not given: held-out rows
   * take no part. `all-rows` lets them in, which is the leak that lessons show.
   */
  readonly scaledOn?: 'training-rows' | 'all-rows';
}

/** How well each λ predicts rows that were not fitted. */
export interface CrossValidation {
  readonly lambdas: readonly number[];
  /** The number of rows in each fold, in the order of the labels. */
  readonly foldSizes: readonly number[];
  /** For each fold the mean squared error at each λ. */
  readonly foldErrors: readonly Float64Array[];
  /** false: some fit is no minimum to the tolerance of `fitPath`. */
  readonly converged: boolean;
}

/**
 * eₖ(λ) = mean of (yᵢ − ŷᵢ)² over fold k, ŷ from weights fitted to the rows of all other folds
 *
 * X is n × p; intercept and scaling are found anew for each training part. `fitPath` sees n − nₖ rows:
 * a λ of our scaling, in sums, weighs slightly more there than on all n. Throws a RangeError for no λ,
 * or folds that do not fit X. Stone 1974.
 */
export function crossValidate(
  X: Matrix,
  y: ArrayLike<number>,
  { folds, scaledOn = 'training-rows', ...options }: CrossValidationOptions,
): CrossValidation {
  const data = { X, y: targetFor(X, y) };
  checkFolds(X.rows, folds);
  if (options.lambdas.length === 0) throw new RangeError('lambdas is empty: give at least one λ.');
  const leak = scaledOn === 'all-rows';
  const seen = leak ? { ...data, X: designFor(X, y, options).X } : data;
  const inFold = leak ? { ...options, scaling: 'none' as const } : options;
  const parts = rowsByFold(folds);
  const results = parts.map((held) => errorsOf(seen, held, inFold));
  return {
    lambdas: options.lambdas,
    foldSizes: parts.map((held) => held.length),
    foldErrors: results.map(({ errors }) => errors),
    converged: results.every(({ converged }) => converged),
  };
}

/** Features and responses of the same rows. */
export interface Data {
  readonly X: Matrix;
  readonly y: Float64Array;
}

function errorsOf(
  data: Data,
  held: readonly number[],
  { lambdas, fitPath, ...options }: Omit<CrossValidationOptions, 'folds'>,
): { errors: Float64Array; converged: boolean } {
  const training = rowsOf(data, otherRows(data.X.rows, held));
  const test = rowsOf(data, held);
  const design = designFor(training.X, training.y, options);
  const { weights, converged } = fitPath(design, lambdas);
  const heldOut = inDesignUnits(design, test.X, test.y);
  const datafit = squaredError(heldOut.X, heldOut.y);
  const errors = Float64Array.from(weights, (w) => (2 * datafit.value(w)) / held.length);
  return { errors, converged };
}

/** Some of the rows, in the order given. */
export const rowsOf = ({ X, y }: Data, rows: readonly number[]): Data => ({
  X: selectRows(X, rows),
  y: Float64Array.from(rows, (row) => y[row] ?? NaN),
});
