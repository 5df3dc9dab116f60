import type { Frame } from './frame.ts';
import { takeWritten, write } from './path-text.ts';

// The heights that can be drawn, in tenths of a unit: from 100 above the drawing to 500 below its top.
const [ABOVE, BELOW] = [-1000, 5000];
/** Every step between two of them, with what parts it from the number before. */
const steps = Array.from({ length: 2 * (BELOW - ABOVE) + 1 }, (_, at) => {
  const by = (at - (BELOW - ABOVE)) / 10;
  return by < 0 ? String(by) : `,${by}`;
});

/**
 * Many curves over the same xs as one path: `curves` holds the values of one after the other.
 *
 * For a fan of hundreds that is redrawn in every frame; a curve that leaves the drawing is held 100 units
 * above it, or 500 below its top.
 */
export function fanPath(frame: Frame, xs: Float64Array, curves: Float64Array): string {
  const across = acrossSteps(frame, xs);
  const zero = 10 * frame.y(0);
  const unit = 10 * (frame.y(1) - frame.y(0));
  let before = 0;
  for (let at = 0; at < curves.length; at += 1) {
    const column = at % xs.length;
    if (column === 0) before = 0;
    const height = held(Math.round(zero + unit * (curves[at] ?? NaN)));
    write(across[column] ?? '');
    write(steps[height - before + BELOW - ABOVE] ?? '');
    if (column === 0) write('l');
    before = height;
  }
  return takeWritten();
}

const held = (height: number): number => Math.max(ABOVE, Math.min(BELOW, height));

/** From each x to the next in tenths that never add up; the first is a place. */
function acrossSteps(frame: Frame, xs: Float64Array): string[] {
  const tenths = Array.from(xs, (x) => Math.round(10 * frame.x(x)));
  const by = tenths.map((x, i) => (x - (tenths[i - 1] ?? 0)) / 10);
  return by.map((step, i) => (i === 0 ? 'M' : i > 1 && step >= 0 ? ' ' : '') + step);
}
