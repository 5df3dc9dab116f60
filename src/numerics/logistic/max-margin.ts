import { leastDistance } from '../linear-algebra/least-distance.ts';
import { matrixFromRows, rowsOf } from '../linear-algebra/matrix.ts';
import { dot, norm } from '../linear-algebra/vector.ts';
import type { Matrix } from '../problem.ts';
import { targetFor } from '../target.ts';

/** The plane that keeps two classes furthest apart. */
export interface MaxMargin {
  /** Of length 1: the limit of w / ‖w‖ as the penalty of ridge logistic regression goes to 0. */
  readonly direction: Float64Array;
  /** The plane directionᵀx + intercept = 0 lies half-way between the classes. */
  readonly intercept: number;
  /** From the plane to the nearest observation. */
  readonly margin: number;
}

/**
 * max over ‖w‖ = 1 and b of min over i of ±(wᵀxᵢ + b), + for label 1 and − for 0: the hard margin.
 *
 * Solved exactly for a few pairs of observations, one of each class; the pair that is nearest along
 * the answer joins them, until it is one of them. `undefined` where no plane separates the classes. X
 * is n × p, without a column of ones. Throws a RangeError where y does not fit X or all its labels
 * are one. Rosset, Zhu & Hastie 2004; Soudry et al. 2018.
 */
export function maxMargin(X: Matrix, y: ArrayLike<number>): MaxMargin | undefined {
  const labels = targetFor(X, y);
  const rows = rowsOf(X);
  const ones = rows.filter((_, i) => (labels[i] ?? 0) > 0);
  const zeros = rows.filter((_, i) => (labels[i] ?? 0) <= 0);
  const pairs = new Map<Float64Array, Set<Float64Array>>();
  const differences: Float64Array[] = [];
  let w: Float64Array = new Float64Array(X.columns);
  for (;;) {
    const [one, zero] = [lowest(ones, w, 1), lowest(zeros, w, -1)];
    if (pairs.get(one)?.has(zero)) return planeBetween(one, zero, w);
    pairs.set(one, (pairs.get(one) ?? new Set()).add(zero));
    differences.push(one.map((entry, j) => entry - (zero[j] ?? NaN)));
    const next = leastDistance(matrixFromRows(differences));
    if (next === undefined) return undefined;
    w = next;
  }
}

/** The row least far along ±w; a RangeError if there is no row. */
function lowest(rows: readonly Float64Array[], w: Float64Array, sign: 1 | -1): Float64Array {
  const [first, ...others] = rows;
  if (first === undefined) {
    throw new RangeError('y has a single label: give observations of both classes.');
  }
  return others.reduce((low, row) => (sign * dot(w, row) < sign * dot(w, low) ? row : low), first);
}

/** `one` and `zero` are the observations nearest to the plane across w, one on either side. */
function planeBetween(one: Float64Array, zero: Float64Array, w: Float64Array): MaxMargin {
  const length = norm(w);
  const direction = w.map((weight) => weight / length);
  const [near, far] = [dot(direction, zero), dot(direction, one)];
  return { direction, intercept: -(near + far) / 2, margin: (far - near) / 2 };
}
