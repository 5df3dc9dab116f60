import { dot } from './linear-algebra/vector.ts';
import type { Iterate, Problem } from './problem.ts';

// Armijo's share, the shortest step that is tried, and what an objective may rise by rounding alone.
const SUFFICIENT = 1e-4;
const SHORTEST = 2 ** -40;
const ROUNDING = 1e-14;

/**
 * `target`, or the first point ½, ¼, … of the way to it where the objective falls enough.
 *
 * Enough is a share of what the slope at the iterate promises, which counts the penalty whole, kinks
 * and all; `gradient` is the datafit's there. The iterate itself where no step helps. Tseng & Yun 2009.
 */
export function backtrack(
  { datafit, penalty }: Problem,
  { w, objective }: Iterate,
  gradient: Float64Array,
  target: Float64Array,
): Float64Array {
  const way = target.map((weight, j) => weight - (w[j] ?? NaN));
  const promise = penalty.value(w) - penalty.value(target) - dot(gradient, way);
  const rounding = ROUNDING * Math.abs(objective);
  for (let length = 1; length > SHORTEST; length /= 2) {
    // Not w + (target − w) at length 1, whose rounding could miss a zero or cross a bound.
    const next = target.map((weight, j) => length * weight + (1 - length) * (w[j] ?? NaN));
    const fall = objective - datafit.value(next) - penalty.value(next);
    if (fall >= SUFFICIENT * length * promise - rounding) return next;
  }
  return w;
}
