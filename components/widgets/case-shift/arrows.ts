// Arrows as paths: a shaft from one place to another, and a tip where there is room for one.
import type { Frame } from '#components/plot/frame.ts';

const TIP = 5;

/** An upright arrow at each xs[i], from `from` to `to`; none where the two are hardly apart. */
export function uprightArrows(
  frame: Frame,
  xs: Float64Array,
  from: Float64Array,
  to: Float64Array,
): string {
  return Array.from(xs, (x, i) => {
    const [start, end] = [frame.y(from[i] ?? NaN), frame.y(to[i] ?? NaN)];
    const length = Math.abs(end - start);
    if (length < 2) return '';
    const back = (start > end ? 1 : -1) * Math.min(TIP, length / 2);
    const at = frame.x(x);
    return `M${f(at)},${f(start)}V${f(end)}m${f(-TIP * 0.8)},${f(back)}L${f(at)},${f(end)}l${f(TIP * 0.8)},${f(back)}`;
  }).join('');
}

/** A level arrow at height y. */
export function levelArrow(frame: Frame, y: number, from: number, to: number): string {
  const [start, end, at] = [frame.x(from), frame.x(to), frame.y(y)];
  const length = Math.abs(end - start);
  if (length < 2) return '';
  const back = (start > end ? 1 : -1) * Math.min(TIP, length / 2);
  return `M${f(start)},${f(at)}H${f(end)}m${f(back)},${f(-TIP * 0.8)}L${f(end)},${f(at)}l${f(back)},${f(TIP * 0.8)}`;
}

const f = (pixel: number): string => pixel.toFixed(1);
