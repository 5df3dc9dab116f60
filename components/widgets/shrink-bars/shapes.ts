import type { Frame } from '#components/plot/frame.ts';
import type { Drawing, Places } from './data-sets.ts';

/** A line from each row to where it is squeezed to. */
export const linksPath = (frame: Frame, from: Places, to: Places): string =>
  Array.from(from.xs, (x, i) => {
    const start = `${frame.x(x).toFixed(1)},${frame.y(from.ys[i] ?? NaN).toFixed(1)}`;
    const end = `${frame.x(to.xs[i] ?? NaN).toFixed(1)},${frame.y(to.ys[i] ?? NaN).toFixed(1)}`;
    return `M${start}L${end}`;
  }).join('');

const CORNERS = 72;

/** The ellipse around the middle with these half axes along the two directions of the drawing. */
export function ellipsePath(
  frame: Frame,
  { axes: [first, second], center: [cx, cy] }: Pick<Drawing, 'axes' | 'center'>,
  [long = 0, short = 0]: ArrayLike<number> & Iterable<number>,
): string {
  const corners = Array.from({ length: CORNERS }, (_, k) => {
    const angle = (2 * Math.PI * k) / CORNERS;
    const [along, across] = [long * Math.cos(angle), short * Math.sin(angle)];
    const x = frame.x(cx + along * first.x + across * second.x);
    const y = frame.y(cy + along * first.y + across * second.y);
    return `${bounded(x).toFixed(1)},${bounded(y).toFixed(1)}`;
  });
  return `M${corners.join('L')}Z`;
}

// Far outside the frame a clip path hides it; huge numbers would only slow the painter.
const bounded = (place: number): number => Math.max(-20000, Math.min(20000, place));
