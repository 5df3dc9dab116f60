import { addScaled, scale } from '../linear-algebra/vector.ts';
import { gradientAt, iterateAt } from '../optimality.ts';
import type { Iterate, Problem } from '../problem.ts';
import { proximalStep } from './proximal-gradient.ts';

/**
 * A proximal gradient step from a point ahead of w, where momentum would carry it.
 *
 * Nesterov's momentum as in FISTA (Beck & Teboulle 2009), forgotten whenever it points uphill
 * (O'Donoghue & Candès 2015). Needs far fewer steps where columns are correlated; the objective may
 * rise for a step.
 */
export function* acceleratedProximalGradient(
  problem: Problem,
  start: Float64Array = new Float64Array(problem.datafit.dimension),
): Generator<Iterate, never, void> {
  let w: Float64Array = start.slice();
  let ahead: Float64Array = start.slice();
  let inertia = 1;
  for (let step = 0; ; step += 1) {
    yield iterateAt(problem, step, w, gradientAt(problem, w));
    const next = ahead.slice();
    proximalStep(problem, next, gradientAt(problem, ahead));
    const grown = (1 + Math.sqrt(1 + 4 * inertia ** 2)) / 2;
    const uphill = pointsUphill(ahead, w, next);
    ahead = uphill ? next.slice() : extrapolate(w, next, (inertia - 1) / grown);
    inertia = uphill ? 1 : grown;
    w = next;
  }
}

/** next + momentum · (next − w) */
function extrapolate(w: Float64Array, next: Float64Array, momentum: number): Float64Array {
  const ahead = next.slice();
  scale(ahead, 1 + momentum);
  addScaled(ahead, -momentum, w);
  return ahead;
}

/** Whether the step from `ahead` to `next` went against the way from `w` to `next`. */
function pointsUphill(ahead: Float64Array, w: Float64Array, next: Float64Array): boolean {
  let against = 0;
  // Differences first: near the minimum they are smaller than the rounding of products.
  for (let j = 0; j < next.length; j += 1)
    against += ((ahead[j] ?? 0) - (next[j] ?? 0)) * ((next[j] ?? 0) - (w[j] ?? 0));
  return against > 0;
}
