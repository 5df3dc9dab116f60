import type { Frame } from './frame.ts';

// The heights that can be drawn, in tenths of a unit, from 100 above the drawing on.
const ABOVE = 1000;
const heights = Array.from({ length: 6001 }, (_, at) => String((at - ABOVE) / 10));
/** The longest point: "L1000.5,-100.5". */
const LONGEST = 16;

// Ten thousand points a frame: as bytes in one place they leave nothing behind to be collected.
let bytes = new Uint8Array(0);
const decoder = new TextDecoder('latin1');

/**
 * Many curves over the same xs as one path: `curves` holds the values of one after the other.
 *
 * For a fan of hundreds that is redrawn in every frame; a curve that leaves the drawing is held 100 units
 * above it, or 500 below its top.
 */
export function fanPath(frame: Frame, xs: Float64Array, curves: Float64Array): string {
  if (bytes.length < LONGEST * curves.length) bytes = new Uint8Array(LONGEST * curves.length);
  const places = Array.from(xs, (x, i) => `${i === 0 ? 'M' : 'L'}${frame.x(x).toFixed(1)},`);
  const zero = ABOVE + 10 * frame.y(0);
  const unit = 10 * (frame.y(1) - frame.y(0));
  let end = 0;
  for (let at = 0; at < curves.length; at += 1) {
    const height = Math.round(zero + unit * (curves[at] ?? NaN));
    end = append(end, places[at % xs.length] ?? '');
    end = append(end, heights[Math.max(0, Math.min(heights.length - 1, height))] ?? '');
  }
  return decoder.decode(bytes.subarray(0, end));
}

/** Writes ASCII text at `start`; returns where it ends. */
function append(start: number, text: string): number {
  for (let i = 0; i < text.length; i += 1) bytes[start + i] = text.charCodeAt(i);
  return start + text.length;
}
