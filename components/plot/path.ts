// Curves and bands as SVG path data, rounded to a tenth of a unit: finer is not seen.
import { area, line } from 'd3-shape';
import type { Frame } from './frame.ts';

type Numbers = readonly number[] | Float64Array;

const at = (values: Numbers, index: number): number => values[index] ?? NaN;

// Far outside the frame a clip path hides the curve; huge numbers would only slow the painter.
const bounded = (pixel: number): number => Math.max(-2000, Math.min(3000, pixel));

/** The path through (xs[i], ys[i]). */
export function curvePath(frame: Frame, xs: Numbers, ys: Numbers): string {
  const path = line<number>()
    .x((x) => bounded(frame.x(x)))
    .y((_, index) => bounded(frame.y(at(ys, index))))
    .digits(1);
  return path(xs) ?? '';
}

/** The region between the curves `lower` and `upper` over `xs`. */
export function bandPath(frame: Frame, xs: Numbers, lower: Numbers, upper: Numbers): string {
  const path = area<number>()
    .x((x) => frame.x(x))
    .y0((_, index) => bounded(frame.y(at(lower, index))))
    .y1((_, index) => bounded(frame.y(at(upper, index))))
    .digits(1);
  return path(xs) ?? '';
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
