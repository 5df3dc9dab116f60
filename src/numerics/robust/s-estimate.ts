import { whole } from '../arguments.ts';
import { leastSquares } from '../least-squares.ts';
import { largestDifference, largestMagnitude } from '../linear-algebra/vector.ts';
import type { Loss } from '../loss.ts';
import { tukey } from '../losses/tukey.ts';
import type { Matrix } from '../problem.ts';
import { weightedRidge } from '../solvers/irls.ts';
import { elementalFits, type SubsetSearch } from './elemental-fits.ts';
import { searchableData, type LinearData } from './linear-data.ts';
import { weightsAt } from './m-estimate.ts';
import { mScale, totalLoss } from './m-scale.ts';
import { shortlist } from './shortlist.ts';

/** How an S-estimate is tuned and searched for. */
export interface SEstimateOptions extends SubsetSearch {
  /** true if not given. */
  readonly intercept?: boolean;
  /** The bisquare's constant; 1.54764, with which normal errors have scale 1, if not given. */
  readonly c?: number;
  /** How many of the fits are refined; 10 if not given. Fewer are faster, and may miss the best. */
  readonly finalists?: number;
  /** The largest change of a fitted value, relative to the scale, that counts as none; 1e-9. */
  readonly tolerance?: number;
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
// After so few steps it shows which of the finalists lead on.
const FEW_STEPS = 3;
const MAX_STEPS = 1000;

/**
 * argmin over β₀, w of the scale s of the residuals, where Σ ρ(rᵢ/s) = ½(n − m) · max ρ
 *
 * ρ is Tukey's bisquare and m the number of weights, the intercept among them. From fits through m
 * points each; the best are refined by reweighting. Half of the points may be bad. X is n × p; throws
 * a RangeError for bad data, n ≤ m included: such residuals have no scale. Rousseeuw & Yohai 1984;
 * Salibian-Barrera & Yohai 2006.
 */
export function sEstimate(
  X: Matrix,
  y: ArrayLike<number>,
  {
    intercept = true,
    c = 1.54764,
    finalists: wanted = FINALISTS,
    tolerance = 1e-9,
    ...search
  }: SEstimateOptions = {},
): SEstimate {
  const data = searchableData(X, y, intercept, 1);
  const loss = tukey(c);
  const allowed = ((data.design.rows - data.design.columns) / 2) * loss.value(c);
  const task = { data, loss, allowed, tolerance };
  const { exhaustive, fits } = elementalFits(data.design, data.y, search);
  const finalists = shortlist<Float64Array>(whole('finalists', wanted, 1));
  const consider = (fit: Float64Array): void => {
    const residual = data.residualAt(fit);
    // Solving for the scale is worth it only where it will be smaller.
    if (totalLoss(residual, finalists.threshold, loss) <= allowed)
      finalists.add(fit, mScale(residual, loss, allowed));
  };
  consider(leastSquares(data.design, data.y).w);
  for (const fit of fits) consider(fit);
  const leaders = shortlist<Float64Array>(2);
  for (const { item, cost } of finalists.items) {
    const { fit, scale } = refine(task, item, cost, FEW_STEPS);
    leaders.add(fit, scale);
  }
  const ends = leaders.items.map(({ item, cost }) => refine(task, item, cost, MAX_STEPS));
  const { fit, ...result } = ends.reduce((best, end) => (end.scale < best.scale ? end : best));
  return { ...data.split(fit), ...result, exhaustive };
}

interface Task {
  readonly data: LinearData;
  readonly loss: Loss;
  readonly allowed: number;
  readonly tolerance: number;
}

/** Reweights until the fit is at rest, with a step towards the right scale each time. */
function refine(
  { data, loss, allowed, tolerance }: Task,
  start: Float64Array,
  first: number,
  maxSteps: number,
) {
  const rounding = 1e-13 * largestMagnitude(data.y);
  let [fit, scale, converged, steps] = [start, first, false, 0];
  let residual = data.residualAt(fit).slice();
  while (!converged && steps < maxSteps && scale > rounding) {
    fit = weightedRidge(data.design, data.y, weightsAt(residual, scale, loss));
    const next = data.residualAt(fit).slice();
    const change = largestDifference(next, residual);
    converged = change <= tolerance * scale;
    residual = next;
    scale *= Math.sqrt(totalLoss(residual, scale, loss) / allowed);
    steps += 1;
  }
  const exact = mScale(residual, loss, allowed);
  if (exact <= rounding) return { fit, scale: 0, steps, converged: true };
  return { fit, scale: exact, steps, converged };
}
