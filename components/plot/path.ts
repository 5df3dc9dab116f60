// Curves and bands as SVG path data, rounded to a tenth of a unit: finer is not seen.
import type { Frame } from './frame.ts';
import { takeWritten, write } from './path-text.ts';
import { thinned } from './thinned.ts';

type Numbers = readonly number[] | Float64Array;

const at = (values: Numbers, index: number): number => values[index] ?? NaN;

// Far outside the frame a clip path hides the curve; huge numbers would only slow the painter.
const bounded = (pixel: number): number => Math.max(-2000, Math.min(3000, pixel));

const tenths = (pixel: number): number => Math.round(10 * bounded(pixel));

// Writing a fraction takes far longer than looking it up, and most steps are short.
const LOOKED_UP = 2000;
const texts: string[] = [];

/** A whole number of tenths as a number: `-1.5`. */
function written(count: number): string {
  const place = count + LOOKED_UP;
  if (!(place >= 0 && place <= 2 * LOOKED_UP)) return String(count / 10);
  return (texts[place] ??= String(count / 10));
}

function writeStep(dx: number, dy: number): void {
  write(written(dx));
  if (!(dy < 0)) write(',');
  write(written(dy));
}

/** Where an axis puts values, in tenths. */
function placed(scale: Frame['x'], values: Numbers): Float64Array {
  // An axis is linear: asked twice, it tells all places. Float64Array.from would ask an iterator for each.
  const zero = scale(0);
  const unit = scale(1) - zero;
  const places = new Float64Array(values.length);
  for (let i = 0; i < places.length; i += 1) places[i] = tenths(zero + unit * at(values, i));
  return places;
}

// In tenths, too: a fifth of a unit is a tenth of a line's breadth.
const tolerance = 2;

/** All points, or those that are needed. */
type Choice = 'all' | 'needed';

/** Steps from point to point, which are half as long as places; rounded so that nothing adds up. */
function tracedPath(frame: Frame, xs: Numbers, ys: Numbers, choice: Choice): string {
  const across = placed(frame.x, xs);
  const down = placed(frame.y, ys);
  const kept = choice === 'needed' ? thinned(across, down, tolerance) : undefined;
  let x = at(across, 0);
  let y = at(down, 0);
  write('M');
  writeStep(x, y);
  write('l');
  for (let i = 1; i < (kept ?? across).length; i += 1) {
    const point = kept?.[i] ?? i;
    const nextX = at(across, point);
    const nextY = at(down, point);
    if (i > 1 && nextX >= x) write(' ');
    writeStep(nextX - x, nextY - y);
    x = nextX;
    y = nextY;
  }
  return takeWritten();
}

/** The path through (xs[i], ys[i]); a single one is no path. */
export const curvePath = (frame: Frame, xs: Numbers, ys: Numbers): string =>
  xs.length > 1 ? tracedPath(frame, xs, ys, 'needed') : '';

/** The same for points that are corners, nearly all of them: none is looked for that might go. */
export const cornersPath = (frame: Frame, xs: Numbers, ys: Numbers): string =>
  xs.length > 1 ? tracedPath(frame, xs, ys, 'all') : '';

/** The region between the curves `lower` and `upper` over `xs`. */
export function bandPath(frame: Frame, xs: Numbers, lower: Numbers, upper: Numbers): string {
  return `${curvePath(frame, thereAndBack(xs, xs), thereAndBack(upper, lower))}Z`;
}

function thereAndBack(there: Numbers, back: Numbers): Float64Array {
  const both = new Float64Array(there.length + back.length);
  both.set(there);
  for (let i = 1; i <= back.length; i += 1) both[both.length - i] = at(back, i - 1);
  return both;
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
