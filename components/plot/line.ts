import type { Frame } from './frame.ts';

/** y = intercept + slope · x */
export interface Line {
  readonly intercept: number;
  readonly slope: number;
}

/** The line that a fit to one feature is. */
export const lineOf = ({ intercept, w }: { intercept: number; w: Float64Array }): Line => ({
  intercept,
  slope: w[0] ?? NaN,
});

export const heightAt = ({ intercept, slope }: Line, x: number): number => intercept + slope * x;

/** The path of a line over the whole x axis. */
export function linePath(frame: Frame, line: Line): string {
  const [from = NaN, to = NaN] = frame.x.domain();
  return pathBetween(frame, line, from, to);
}

/** The same as far as it is inside the frame, so that nothing has to be cut off: that takes time in each frame. */
export function linePathWithin(frame: Frame, line: Line): string {
  const [left = NaN, right = NaN] = frame.x.domain();
  // A level line reaches no height: these are infinite then.
  const [a = NaN, b = NaN] = frame.y.domain().map((y) => (y - line.intercept) / line.slope);
  const [from, to] = [Math.max(left, Math.min(a, b)), Math.min(right, Math.max(a, b))];
  return from < to ? pathBetween(frame, line, from, to) : '';
}

const pathBetween = (frame: Frame, line: Line, from: number, to: number): string =>
  `M${placeOf(frame, line, from)}L${placeOf(frame, line, to)}`;

const placeOf = (frame: Frame, line: Line, x: number): string =>
  `${frame.x(x).toFixed(1)},${frame.y(heightAt(line, x)).toFixed(1)}`;
