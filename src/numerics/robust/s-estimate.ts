import { leastSquares } from '../least-squares.ts';
import { largestMagnitude } from '../linear-algebra/vector.ts';
import type { Loss } from '../loss.ts';
import { tukey } from '../losses/tukey.ts';
import type { Matrix } from '../problem.ts';
import { weightedRidge } from '../solvers/irls.ts';
import { crossing } from './crossing.ts';
import { elementalFits, type SubsetSearch } from './elemental-fits.ts';
import { linearData, type LinearData } from './linear-data.ts';
import { weightsAt } from './m-estimate.ts';
import { medianAbsoluteDeviation } from './median.ts';
import { shortlist } from './shortlist.ts';

/** How an S-estimate is tuned and searched for. */
export interface SEstimateOptions extends SubsetSearch {
  /** true if not given. */
  readonly intercept?: boolean;
  /** The bisquare's constant; 1.54764, with which normal errors have scale 1, if not given. */
  readonly c?: number;
}

/** The fit whose residuals have the smallest scale. */
export interface SEstimate {
  readonly w: Float64Array;
  readonly intercept: number;
  /** 0 where half of the points lie on one plane. */
  readonly scale: number;
  readonly steps: number;
  readonly converged: boolean;
  /** Whether every elemental start was tried, so that no chance is in the answer. */
  readonly exhaustive: boolean;
}

const FINALISTS = 10;
const MAX_STEPS = 1000;

/**
 * argmin over β₀, w of the scale s of the residuals, where Σ ρ(rᵢ/s) = ½(n − m) · max ρ
 *
 * ρ is Tukey's bisquare and m the number of weights, the intercept among them. From fits through m
 * points each; the best are refined by reweighting. Half of the points may be bad. X is n × p; throws
 * a RangeError for bad data. Rousseeuw & Yohai 1984; Salibian-Barrera & Yohai 2006.
 */
export function sEstimate(
  X: Matrix,
  y: ArrayLike<number>,
  { intercept = true, c = 1.54764, ...search }: SEstimateOptions = {},
): SEstimate {
  const data = linearData(X, y, intercept);
  const loss = tukey(c);
  const allowed = ((data.design.rows - data.design.columns) / 2) * loss.value(c);
  const { exhaustive, fits } = elementalFits(data.design, data.y, search);
  const finalists = shortlist<Float64Array>(FINALISTS);
  const consider = (fit: Float64Array): void => {
    const residual = data.residualAt(fit);
    // Solving for the scale is worth it only where it will be smaller.
    if (totalLoss(residual, finalists.threshold, loss) <= allowed)
      finalists.add(fit, scaleOf(residual, loss, allowed));
  };
  consider(leastSquares(data.design, data.y).w);
  for (const fit of fits) consider(fit);
  const ends = finalists.items.map(({ item, cost }) => refine(data, item, cost, loss, allowed));
  const best = ends.reduce((least, end) => (end.scale < least.scale ? end : least));
  const { fit, ...result } = best;
  return { ...data.split(fit), ...result, exhaustive };
}

/** Σ ρ(rᵢ/s); at s = ∞ nothing. */
const totalLoss = (residual: Float64Array, scale: number, loss: Loss): number =>
  residual.reduce((sum, r) => sum + loss.value(r / scale), 0);

/** The s > 0 at which Σ ρ(rᵢ/s) = allowed; 0 where even the smallest s allows more. */
export function scaleOf(residual: Float64Array, loss: Loss, allowed: number): number {
  const room = (scale: number): number => allowed - totalLoss(residual, scale, loss);
  const least = 1e-14 * largestMagnitude(residual);
  if (least === 0 || room(least) >= 0) return 0;
  let low = medianAbsoluteDeviation(residual) || largestMagnitude(residual);
  while (room(low) > 0) low /= 2;
  let high = low * 2;
  while (room(high) < 0) high *= 2;
  return crossing(room, low, high).at;
}

/** Reweights, with the scale at every step, until fit and scale are at rest. */
function refine(data: LinearData, start: Float64Array, first: number, loss: Loss, allowed: number) {
  let [fit, scale] = [start, first];
  const rounding = 1e-13 * largestMagnitude(data.y);
  for (let steps = 1; steps <= MAX_STEPS; steps += 1) {
    if (scale <= rounding) return { fit, scale: 0, steps, converged: true };
    const weights = weightsAt(data.residualAt(fit), scale, loss);
    fit = weightedRidge(data.design, data.y, weights);
    const next = scaleOf(data.residualAt(fit), loss, allowed);
    const converged = Math.abs(next - scale) <= 1e-14 * scale;
    scale = next;
    if (converged) return { fit, scale, steps, converged };
  }
  return { fit, scale, steps: MAX_STEPS, converged: false };
}
