import { tukey } from '../losses/tukey.ts';
import type { Matrix } from '../problem.ts';
import { linearData } from './linear-data.ts';
import { weightsAt, type MEstimate } from './m-estimate.ts';
import { sEstimate, type SEstimate, type SEstimateOptions } from './s-estimate.ts';
import { smoothFit } from './smooth-fit.ts';

/** Tuning of both parts. */
export interface MMEstimateOptions extends Omit<SEstimateOptions, 'c'> {
  /** The bisquare's constant for the start; 1.54764 if not given. */
  readonly startC?: number;
  /** The bisquare's constant for the fit; 4.685061, 95 % efficient at normal errors, if not given. */
  readonly c?: number;
}

/** An M-estimate, with the S-estimate that it started from. */
export interface MMEstimate extends MEstimate {
  readonly start: SEstimate;
  readonly exhaustive: boolean;
}

/**
 * The M-estimate nearest to an S-estimate, with Tukey's bisquare and the S-estimate's scale
 *
 * Resists half of the points, bad leverage too, and loses little where nothing is wrong. X is n × p;
 * throws a RangeError for bad data, and where `sEstimate` does. Yohai 1987.
 */
export function mmEstimate(
  X: Matrix,
  y: ArrayLike<number>,
  { startC, c = 4.685061, ...options }: MMEstimateOptions = {},
): MMEstimate {
  const start = sEstimate(X, y, { ...options, ...(startC === undefined ? {} : { c: startC }) });
  const { intercept = true } = options;
  const { scale, exhaustive } = start;
  const shared = { start, scale, exhaustive };
  if (scale === 0) {
    const residual = linearData(X, y, intercept).residualAt(
      intercept ? Float64Array.of(start.intercept, ...start.w) : start.w,
    );
    const weights = residual.map((r, i) => Number(Math.abs(r) <= 1e-12 * Math.abs(y[i] ?? 0)));
    return { ...shared, ...start, weights };
  }
  const fit = smoothFit(X, y, tukey(c * scale), { start, intercept });
  return {
    ...shared,
    ...{ w: fit.w, intercept: fit.intercept },
    weights: weightsAt(fit.residual, scale, tukey(c)),
    ...{ steps: fit.steps, converged: fit.converged && start.converged },
  };
}
