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
  const place = (x: number): string =>
    `${frame.x(x).toFixed(1)},${frame.y(heightAt(line, x)).toFixed(1)}`;
  return `M${frame.x.domain().map(place).join('L')}`;
}
