import { leastSquares } from '../least-squares.ts';
import type { Matrix } from '../problem.ts';
import { elementalFits, type SubsetSearch } from './elemental-fits.ts';
import { searchableData } from './linear-data.ts';

/** Which squared residual is to be small, and how to search. */
export interface LeastMedianOptions extends SubsetSearch {
  /** true if not given. */
  readonly intercept?: boolean;
  /** The place of that residual among the sorted, from 1 to n; ⌊n/2⌋ + ⌊(m + 1)/2⌋ if not given. */
  readonly quantile?: number;
}

/** The middle of the narrowest band around about half of the points. */
export interface LeastMedianOfSquares {
  readonly w: Float64Array;
  readonly intercept: number;
  /** The squared residual at that place: half the band's height, squared. */
  readonly objective: number;
  readonly exhaustive: boolean;
  readonly converged: true;
}

/**
 * argmin over β₀, w of the `quantile`-th smallest squared residual
 *
 * Of all slopes through m points each, with the best intercept to each of them: near the optimum, not
 * always at it. Half of the points may be bad. X is n × p; throws a RangeError for bad data or
 * quantile, and for fewer rows than weights. Rousseeuw 1984.
 */
export function leastMedianOfSquares(
  X: Matrix,
  y: ArrayLike<number>,
  { intercept = true, quantile: asked, ...search }: LeastMedianOptions = {},
): LeastMedianOfSquares {
  const { design, y: target, residualAt, split } = searchableData(X, y, intercept);
  const { rows: n, columns: m } = design;
  const quantile = asked ?? Math.min(n, Math.floor(n / 2) + Math.floor((m + 1) / 2));
  if (!(Number.isInteger(quantile) && quantile >= 1 && quantile <= n))
    throw new RangeError(`quantile is ${quantile}: give a whole number from 1 to ${n}.`);
  const { exhaustive, fits } = elementalFits(design, target, search);
  const band = intercept ? narrowestBand : bandAroundZero;
  let best = { fit: leastSquares(design, target).w, shift: 0, height: Infinity };
  const consider = (fit: Float64Array): void => {
    const { height, shift } = band(residualAt(fit), quantile);
    if (height < best.height) best = { fit, shift, height };
  };
  consider(best.fit);
  for (const fit of fits) consider(fit);
  const { w, intercept: base } = split(best.fit);
  const objective = (best.height / 2) ** 2;
  return { w, intercept: base + best.shift, objective, exhaustive, converged: true };
}

/** The narrowest interval that holds `count` residuals: its height, and where its middle is. */
function narrowestBand(residual: Float64Array, count: number): { height: number; shift: number } {
  const sorted = residual.slice().sort();
  let best = { height: Infinity, shift: 0 };
  for (let i = 0; i + count <= sorted.length; i += 1) {
    const [low, high] = [sorted[i] ?? NaN, sorted[i + count - 1] ?? NaN];
    if (high - low < best.height) best = { height: high - low, shift: (low + high) / 2 };
  }
  return best;
}

function bandAroundZero(residual: Float64Array, count: number): { height: number; shift: number } {
  return { height: 2 * (residual.map(Math.abs).sort()[count - 1] ?? NaN), shift: 0 };
}
