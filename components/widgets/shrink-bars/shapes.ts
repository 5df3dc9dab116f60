import type { Frame } from '#components/plot/frame.ts';
import type { Axis, Places } from './data-set.ts';

/** To a tenth of a unit: finer is not seen. */
const rounded = (place: number): number => Math.round(10 * place) / 10;

/** A line from each row to where it is squeezed to. */
export const linksPath = (frame: Frame, from: Places, to: Places): string =>
  Array.from(from.xs, (x, i) => {
    const start = `${rounded(frame.x(x))},${rounded(frame.y(from.ys[i] ?? NaN))}`;
    const end = `${rounded(frame.x(to.xs[i] ?? NaN))},${rounded(frame.y(to.ys[i] ?? NaN))}`;
    return `M${start}L${end}`;
  }).join('');

/** By how many degrees a direction is turned clockwise from the right, as drawings count. */
export const tiltOf = ({ x, y }: Axis): number => (-180 / Math.PI) * Math.atan2(y, x);

/** An upright bar at each place, from a height to a height. */
export const barsPath = (
  frame: Frame,
  places: Float64Array,
  from: Float64Array,
  to: Float64Array,
  width: number,
): string =>
  Array.from(places, (place, j) => {
    const [bottom, top] = [rounded(frame.y(from[j] ?? NaN)), rounded(frame.y(to[j] ?? NaN))];
    return `M${rounded(frame.x(place) - width / 2)},${bottom}V${top}h${width}V${bottom}Z`;
  }).join('');

/** A diamond around each row: told from a disc without color, and drawn faster than a circle. */
export const diamondsPath = (frame: Frame, { xs, ys }: Places, size: number): string =>
  Array.from(xs, (x, i) => {
    const left = rounded(frame.x(x) - size);
    const height = rounded(frame.y(ys[i] ?? NaN));
    return `M${left},${height}l${size},${-size} ${size},${size} ${-size},${size}z`;
  }).join('');
