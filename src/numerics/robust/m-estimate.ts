import { leastSquares } from '../least-squares.ts';
import { largestDifference, largestMagnitude } from '../linear-algebra/vector.ts';
import type { Loss } from '../loss.ts';
import type { Matrix } from '../problem.ts';
import { weightedRidge } from '../solvers/irls.ts';
import { linearData } from './linear-data.ts';
import { medianAbsoluteDeviation } from './median.ts';

/** What an M-estimate may be told. */
export interface MEstimateOptions {
  /** true if not given. */
  readonly intercept?: boolean;
  /** The largest change of a fitted value, relative to the scale, that counts as none; 1e-12. */
  readonly tolerance?: number;
  readonly maxSteps?: number;
}

/** A robust regression: weights of the columns, and of the observations. */
export interface MEstimate {
  readonly w: Float64Array;
  /** 0 if none was fitted. */
  readonly intercept: number;
  /** The scale of the residuals; 0 where more than half of them are 0. */
  readonly scale: number;
  /** n, from 0 (given up) to 1 (as in least squares). */
  readonly weights: Float64Array;
  readonly steps: number;
  readonly converged: boolean;
}

/**
 * Σ ψ(rᵢ / s) xᵢ = 0 with s the median absolute deviation of the residuals r = y − β₀ − Xw
 *
 * From least squares, reweighting with a new scale at every step, as R's rlm does. `loss` is that of
 * residuals in units of s: huber(1.345), tukey(4.685). Where it is not convex, the answer depends on
 * the start. Neither resists bad leverage. Where more than half of the points lie on one plane, that
 * plane is the answer, with scale 0. X is n × p; throws a RangeError for bad data. Huber 1981.
 */
export function mEstimate(
  X: Matrix,
  y: ArrayLike<number>,
  loss: Loss,
  { intercept = true, tolerance = 1e-12, maxSteps = 2000 }: MEstimateOptions = {},
): MEstimate {
  const { design, y: target, residualAt, split } = linearData(X, y, intercept);
  // Below this a residual may be rounding alone.
  const rounding = 1e-13 * largestMagnitude(target);
  let all = leastSquares(design, target).w;
  let residual = residualAt(all).slice();
  let converged = false;
  let steps = 0;
  while (!converged && steps < maxSteps) {
    const scale = medianAbsoluteDeviation(residual);
    if (scale <= rounding) break;
    all = weightedRidge(design, target, weightsAt(residual, scale, loss));
    const next = residualAt(all).slice();
    const change = largestDifference(next, residual);
    converged = change <= tolerance * scale;
    residual = next;
    steps += 1;
  }
  const scale = medianAbsoluteDeviation(residual);
  const exact = scale <= rounding;
  return {
    ...split(all),
    scale: exact ? 0 : scale,
    weights: exact
      ? residual.map((r) => Number(Math.abs(r) <= 10 * rounding))
      : weightsAt(residual, scale, loss),
    ...{ steps, converged: converged || exact },
  };
}

/** weight(rᵢ / scale) */
export function weightsAt(residual: Float64Array, scale: number, loss: Loss): Float64Array {
  const weights = new Float64Array(residual.length);
  for (let i = 0; i < weights.length; i += 1)
    weights[i] = loss.weight((residual[i] ?? NaN) / scale);
  return weights;
}
