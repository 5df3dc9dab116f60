import { largestGramEigenvalue } from '../linear-algebra/largest-eigenvalue.ts';
import { columnsOf } from '../linear-algebra/matrix.ts';
import { dot, squaredNorm } from '../linear-algebra/vector.ts';
import { linearResidual } from '../linear-residual.ts';
import { once } from '../once.ts';
import type { CoordinateDatafit, CurvedDatafit, Matrix } from '../problem.ts';
import { targetFor } from '../target.ts';

/** The squared error, with the data it was made from, so that closed forms can use them. */
export interface SquaredError extends CoordinateDatafit, CurvedDatafit {
  readonly name: 'squared-error';
  /** n × p */
  readonly X: Matrix;
  /** n */
  readonly y: Float64Array;
}

/**
 * f(w) = ½‖y − Xw‖²
 *
 * Gradient −Xᵀ(y − Xw); a sum over observations, not a mean. No intercept: centre X and y first
 * (`intercept.ts`). Throws a RangeError where y has not one finite entry for each row of X.
 */
export function squaredError(X: Matrix, y: ArrayLike<number>): SquaredError {
  const target = targetFor(X, y);
  const columns = columnsOf(X);
  const scratch = new Float64Array(X.rows);
  const valueAt = (residual: Float64Array): number => squaredNorm(residual) / 2;
  const coordinateGradient = (j: number, residual: Float64Array): number =>
    -dot(columns[j] ?? scratch, residual);
  const { moveCoordinate, into: residualInto } = linearResidual(columns, target);
  const smoothness = once(() => largestGramEigenvalue(X));
  return {
    name: 'squared-error',
    X,
    y: target,
    dimension: X.columns,
    // Found on demand: coordinate descent never asks for it.
    get smoothness() {
      return smoothness();
    },
    coordinateSmoothness: Float64Array.from(columns, squaredNorm),
    value: (w) => valueAt(residualInto(scratch, w)),
    gradientInto(gradient, w) {
      residualInto(scratch, w);
      for (let j = 0; j < columns.length; j += 1) gradient[j] = coordinateGradient(j, scratch);
    },
    residual: (w) => residualInto(new Float64Array(X.rows), w),
    leastSquaresAt: (w) => ({ X, y: residualInto(new Float64Array(X.rows), w) }),
    valueAt,
    coordinateGradient,
    moveCoordinate,
  };
}
