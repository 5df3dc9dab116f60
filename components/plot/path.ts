// Curves and bands as SVG path data, rounded to a tenth of a unit: finer is not seen.
import type { Frame } from './frame.ts';
import { thinned } from './thinned.ts';

type Numbers = readonly number[] | Float64Array;

const at = (values: Numbers, index: number): number => values[index] ?? NaN;

// Far outside the frame a clip path hides the curve; huge numbers would only slow the painter.
const bounded = (pixel: number): number => Math.max(-2000, Math.min(3000, pixel));

const tenths = (pixel: number): number => Math.round(10 * bounded(pixel));

const step = (dx: number, dy: number): string => `${dx / 10}${dy < 0 ? '' : ','}${dy / 10}`;

// In tenths, too: a fifth of a unit is a tenth of a line's breadth.
const tolerance = 2;

/** Steps from point to point, which are half as long as places; rounded so that nothing adds up. */
function tracedPath(frame: Frame, xs: Numbers, ys: Numbers): string {
  const across = Float64Array.from(xs, (value) => tenths(frame.x(value)));
  const down = Float64Array.from(ys, (value) => tenths(frame.y(value)));
  let [x, y] = [at(across, 0), at(down, 0)];
  let path = `M${step(x, y)}l`;
  thinned(across, down, tolerance).forEach((place, i) => {
    if (i === 0) return;
    const [nextX, nextY] = [at(across, place), at(down, place)];
    path += `${i > 1 && nextX >= x ? ' ' : ''}${step(nextX - x, nextY - y)}`;
    [x, y] = [nextX, nextY];
  });
  return path;
}

/** The path through (xs[i], ys[i]); a single one is no path. */
export const curvePath = (frame: Frame, xs: Numbers, ys: Numbers): string =>
  xs.length > 1 ? tracedPath(frame, xs, ys) : '';

/** The region between the curves `lower` and `upper` over `xs`. */
export function bandPath(frame: Frame, xs: Numbers, lower: Numbers, upper: Numbers): string {
  const thereAndBack = (there: Numbers, back: Numbers) => [...there, ...[...back].reverse()];
  return `${curvePath(frame, thereAndBack(xs, xs), thereAndBack(upper, lower))}Z`;
}

/** A circle around each (xs[i], ys[i]). */
export function dotsPath(
  frame: Frame,
  xs: ArrayLike<number>,
  ys: ArrayLike<number>,
  radius: number,
): string {
  const half = `a${radius},${radius} 0 1,0`;
  return Array.from(xs, (x, i) => {
    const left = (frame.x(x) - radius).toFixed(1);
    const height = bounded(frame.y(ys[i] ?? NaN)).toFixed(1);
    return `M${left},${height}${half} ${2 * radius},0${half} ${-2 * radius},0`;
  }).join('');
}

/** An upright line at each xs[i], from `from` to `to`. */
export function sticksPath(frame: Frame, xs: Numbers, from: Numbers, to: Numbers): string {
  return Array.from(xs, (x, i) => {
    const [start, end] = [bounded(frame.y(at(from, i))), bounded(frame.y(at(to, i)))];
    return `M${frame.x(x).toFixed(1)},${start.toFixed(1)}V${end.toFixed(1)}`;
  }).join('');
}
