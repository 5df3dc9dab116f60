import { leastSquares } from '../least-squares.ts';
import { selectRows } from '../linear-algebra/matrix.ts';
import type { Matrix } from '../problem.ts';
import { elementalFits, type SubsetSearch } from './elemental-fits.ts';
import { searchableData, type LinearData } from './linear-data.ts';
import { shortlist } from './shortlist.ts';

/** How many observations count, and how to search. */
export interface TrimmedOptions extends SubsetSearch {
  /** true if not given. */
  readonly intercept?: boolean;
  /** From m, the number of weights with the intercept, to n; ⌊(n + m + 1)/2⌋ if not given. */
  readonly h?: number;
}

/** A fit to the h observations that agree best. */
export interface LeastTrimmedSquares {
  readonly w: Float64Array;
  readonly intercept: number;
  /** The sum of the h smallest squared residuals: no half, unlike the squared error. */
  readonly objective: number;
  /** The h observations, in rising order. */
  readonly subset: readonly number[];
  /** Concentration steps of the search's last part. */
  readonly steps: number;
  /** Whether concentration came to rest. */
  readonly converged: boolean;
  /** Whether every elemental start was tried, so that no chance is in the answer. */
  readonly exhaustive: boolean;
}

const FINALISTS = 20;
const MAX_STEPS = 200;

/**
 * argmin over β₀, w of the sum of the h smallest squared residuals
 *
 * From fits through m points each, the best of them concentrated: least squares on the h best fitted
 * points, again and again, never raises the objective (FAST-LTS). Nearly half of the points may be
 * bad, in X or in y. Raw: neither rescaled nor reweighted. X is n × p; throws a RangeError for bad
 * data or h, and for fewer rows than weights. Rousseeuw 1984; Rousseeuw & Van Driessen 2006.
 */
export function leastTrimmedSquares(
  X: Matrix,
  y: ArrayLike<number>,
  { intercept = true, h: asked, ...search }: TrimmedOptions = {},
): LeastTrimmedSquares {
  const data = searchableData(X, y, intercept);
  const { rows: n, columns: m } = data.design;
  const h = asked ?? Math.min(n, Math.floor((n + m + 1) / 2));
  if (!(Number.isInteger(h) && h >= m && h <= n))
    throw new RangeError(`h is ${h}: give a whole number from ${m} to ${n}.`);
  const { exhaustive, fits } = elementalFits(data.design, data.y, search);
  const finalists = shortlist<Float64Array>(FINALISTS);
  for (const fit of fits) finalists.add(fit, trimmedSquares(data.residualAt(fit), h));
  // Least squares takes part too: dependent columns leave no other start.
  const starts = [...finalists.items.map(({ item }) => item), leastSquares(data.design, data.y).w];
  const ends = starts.map((start) => concentrate(data, start, h));
  const best = ends.reduce((least, end) => (end.objective < least.objective ? end : least));
  const { fit, ...result } = best;
  return { ...data.split(fit), ...result, exhaustive };
}

function trimmedSquares(residual: Float64Array, h: number): number {
  const squares = residual.map((r) => r * r).sort();
  let sum = 0;
  for (let i = 0; i < h; i += 1) sum += squares[i] ?? 0;
  return sum;
}

/** Fits the h nearest points until they stay the same. */
function concentrate(data: LinearData, start: Float64Array, h: number) {
  let fit = start;
  let subset = nearest(data.residualAt(fit), h);
  for (let steps = 1; steps <= MAX_STEPS; steps += 1) {
    const target = Float64Array.from(subset, (row) => data.y[row] ?? NaN);
    fit = leastSquares(selectRows(data.design, subset), target).w;
    const next = nearest(data.residualAt(fit), h);
    const converged = next.every((row, i) => row === subset[i]);
    subset = next;
    if (converged) return endOf(data, fit, subset, steps, true);
  }
  return endOf(data, fit, subset, MAX_STEPS, false);
}

const endOf = (
  data: LinearData,
  fit: Float64Array,
  subset: readonly number[],
  steps: number,
  converged: boolean,
) => ({
  ...{ fit, subset, steps, converged },
  objective: trimmedSquares(data.residualAt(fit), subset.length),
});

/** The h points with the smallest residuals, in rising order. */
function nearest(residual: Float64Array, h: number): number[] {
  const size = (i: number): number => Math.abs(residual[i] ?? NaN);
  const order = [...residual.keys()].sort((a, b) => size(a) - size(b) || a - b);
  return order.slice(0, h).sort((a, b) => a - b);
}
