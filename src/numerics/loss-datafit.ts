import { largestGramEigenvalue } from './linear-algebra/largest-eigenvalue.ts';
import { columnsOf } from './linear-algebra/matrix.ts';
import { squaredNorm } from './linear-algebra/vector.ts';
import { linearResidual } from './linear-residual.ts';
import type { Loss } from './loss.ts';
import { once } from './once.ts';
import type { CoordinateDatafit, Matrix } from './problem.ts';
import { targetFor } from './target.ts';

/** The sum of one loss over all observations, with what it was made from. */
export interface LossDatafit<Rho extends Loss = Loss> extends CoordinateDatafit {
  readonly loss: Rho;
  /** n × p */
  readonly X: Matrix;
  /** n */
  readonly y: Float64Array;
}

/**
 * f(w) = Σ ρ(yᵢ − xᵢᵀw), with gradient −Xᵀψ(y − Xw); convex where the loss is.
 *
 * Its curvature is at most sup|ψ′| · λ_max(XᵀX), so the loss has to be smooth: one with a kink gives
 * a RangeError (`least-absolute-deviations.ts` is for those). No intercept: give X a column of ones
 * (`unpenalized-intercept.ts`). Throws a RangeError where y has not one finite entry for each row.
 */
export function lossDatafit<Rho extends Loss>(
  loss: Rho,
  X: Matrix,
  y: ArrayLike<number>,
): LossDatafit<Rho> {
  const target = targetFor(X, y);
  checkSmooth(loss);
  const columns = columnsOf(X);
  const scratch = new Float64Array(X.rows);
  const { moveCoordinate, into: residualInto } = linearResidual(columns, target);
  const coordinateGradient = (j: number, residual: Float64Array): number => {
    const column = columns[j] ?? scratch;
    let pull = 0;
    for (let i = 0; i < residual.length; i += 1)
      pull += (column[i] ?? 0) * loss.slope(residual[i] ?? 0);
    return -pull;
  };
  const valueAt = (residual: Float64Array): number =>
    residual.reduce((sum, r) => sum + loss.value(r), 0);
  const smoothness = once(() => loss.smoothness * largestGramEigenvalue(X));
  return {
    ...{ loss, X, y: target, dimension: X.columns },
    // Found on demand: coordinate descent never asks for it.
    get smoothness() {
      return smoothness();
    },
    coordinateSmoothness: Float64Array.from(columns, (x) => loss.smoothness * squaredNorm(x)),
    value: (w) => valueAt(residualInto(scratch, w)),
    gradientInto(gradient, w) {
      residualInto(scratch, w);
      for (let j = 0; j < columns.length; j += 1) gradient[j] = coordinateGradient(j, scratch);
    },
    residual: (w) => residualInto(new Float64Array(X.rows), w),
    ...{ valueAt, coordinateGradient, moveCoordinate },
  };
}

function checkSmooth(loss: Loss): void {
  if (loss.smoothness < Infinity) return;
  throw new RangeError(`The loss ${loss.name} has a kink: give one whose slope does not jump.`);
}
