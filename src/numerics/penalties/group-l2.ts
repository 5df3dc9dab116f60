import { nonNegative, oneForEach } from '../arguments.ts';
import { norm } from '../linear-algebra/vector.ts';
import type { Penalty } from '../problem.ts';

/** The penalty of the group lasso: not a sum over coordinates, so not for coordinate descent. */
export interface GroupL2 extends Penalty {
  readonly name: 'group-l2';
  readonly lambda: number;
}

/**
 * λ Σ over groups of ‖w_group‖₂, unsquared; all weights are one group if `groups` is not given.
 *
 * Prox: each group keeps its direction and loses λ · stepSize of its length, all of it where it is
 * shorter. So a whole group becomes exactly 0, or none of it. `groups` says of each weight which
 * group it is in. There is no factor √size. The violation is Euclidean within a group, so at least
 * its largest entry. Throws a RangeError for a negative or infinite λ, and for weights that are not
 * as many as `groups`. Yuan & Lin 2006.
 */
export function groupL2(lambda: number, groups?: readonly (number | string)[]): GroupL2 {
  nonNegative('lambda', lambda);
  const given = groups === undefined ? undefined : placesOf(groups);
  const placesIn = (w: Float64Array): readonly number[][] => given ?? [Array.from(w.keys())];
  return {
    name: 'group-l2',
    lambda,
    value(w) {
      oneForEach('groups', groups ?? w, w.length, 'weights');
      return placesIn(w).reduce((sum, places) => sum + lambda * norm(pick(w, places)), 0);
    },
    proxInPlace(w, stepSize) {
      for (const places of placesIn(w)) shorten(w, places, lambda * stepSize);
    },
    violation: (w, gradient) =>
      Math.max(
        0,
        ...placesIn(w).map((places) => distance(pick(w, places), pick(gradient, places), lambda)),
      ),
  };
}

const placesOf = (groups: readonly (number | string)[]): number[][] =>
  [...new Set(groups)].map((one) => [...groups.keys()].filter((j) => groups[j] === one));

const pick = (v: Float64Array, places: readonly number[]): Float64Array =>
  Float64Array.from(places, (j) => v[j] ?? NaN);

/** w_group ← w_group · max(1 − length / ‖w_group‖, 0) */
function shorten(w: Float64Array, places: readonly number[], length: number): void {
  const whole = norm(pick(w, places));
  const kept = whole > length ? 1 - length / whole : 0;
  for (const j of places) w[j] = kept * (w[j] ?? 0);
}

/** From −gradient to λw/‖w‖, or where w = 0 to the ball of radius λ. */
function distance(w: Float64Array, gradient: Float64Array, lambda: number): number {
  const length = norm(w);
  if (length === 0) return Math.max(norm(gradient) - lambda, 0);
  return norm(gradient.map((slope, j) => slope + (lambda * (w[j] ?? 0)) / length));
}
