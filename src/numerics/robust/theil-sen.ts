import { vectorFrom } from '../linear-algebra/vector.ts';
import { median } from './median.ts';

/** A line y = intercept + slope · x. */
export interface Line {
  readonly slope: number;
  readonly intercept: number;
}

/**
 * The median of the slopes of all pairs with different x, and median(y) − slope · median(x)
 *
 * Breaks down when 29 % of the points are bad. The intercept is scipy's; median(y − slope · x) is
 * also in use. x and y have n entries, not all x alike, or a RangeError. Theil 1950; Sen 1968.
 */
export function theilSen(x: ArrayLike<number>, y: ArrayLike<number>): Line {
  const slopes = slopesThroughEach(x, y).flatMap((through, i) => through.slice(i));
  const slope = median(slopes.filter(Number.isFinite));
  return { slope, intercept: median(y) - slope * median(x) };
}

/**
 * The median over i of the median over j of the slope through points i and j: repeated medians
 *
 * The intercept is the median of y − slope · x (`hierarchical`), or the repeated median of the
 * intercepts of those lines (`separate`); the names are scipy's. Breaks down only when half of the
 * points are bad. Throws as `theilSen` does. Siegel 1982.
 */
export function siegel(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  intercepts: 'hierarchical' | 'separate' = 'hierarchical',
): Line {
  const through = slopesThroughEach(x, y).map((slopes) => slopes.filter(Number.isFinite));
  const slope = median(through.map(median));
  const at = (i: number, rise: number): number => (y[i] ?? NaN) - rise * (x[i] ?? NaN);
  const each =
    intercepts === 'separate'
      ? through.map((slopes, i) => median(slopes.map((rise) => at(i, rise))))
      : through.map((_, i) => at(i, slope));
  return { slope, intercept: median(each) };
}

/** For each i the slopes to all other points, in their order; not finite where x is the same. */
function slopesThroughEach(x: ArrayLike<number>, y: ArrayLike<number>): number[][] {
  const [across, up] = [vectorFrom(x, 'x'), vectorFrom(y, 'y')];
  if (across.length !== up.length)
    throw new RangeError(`x has ${across.length} entries and y has ${up.length}: give as many.`);
  if (across.every((value) => value === across[0]))
    throw new RangeError('All entries of x are the same: a slope takes two different ones.');
  const places = [...across.keys()];
  return places.map((i) =>
    places
      .filter((j) => j !== i)
      .map((j) => ((up[j] ?? 0) - (up[i] ?? 0)) / ((across[j] ?? 0) - (across[i] ?? 0))),
  );
}
