import type { Place } from './question.ts';

type Pair = readonly [number, number];

/** Keeps a right place right where rounding in the last bits differs. */
const reach = (within: number): number => within * (1 + 1e-9) + 1e-12;

/** Inside the rectangle around `to`. */
export const isNear = (place: Place, to: Place, within: Place): boolean =>
  Math.abs(place[0] - to[0]) <= reach(within[0]) && Math.abs(place[1] - to[1]) <= reach(within[1]);

/** Whether some place is near both. */
export const overlap = (one: Place, other: Place, [x, y]: Place): boolean =>
  isNear(one, other, [2 * x, 2 * y]);

/** The heights at two x of the line through two points; undefined where it is vertical. */
export function heightsThrough(a: Place, b: Place, at: Pair): Pair | undefined {
  if (a[0] === b[0]) return undefined;
  const slope = (b[1] - a[1]) / (b[0] - a[0]);
  return [a[1] + slope * (at[0] - a[0]), a[1] + slope * (at[1] - a[0])];
}

/** Whether two lines are alike, by their heights at two x. */
export const sameHeights = (one: Pair, other: Pair, [, y]: Place): boolean =>
  one.every((height, index) => Math.abs(height - (other[index] ?? NaN)) <= reach(y));
