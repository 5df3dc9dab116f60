// The rectangle of a plot: from numbers to places in the drawing, and back.
import { scaleLinear, type ScaleLinear } from 'd3-scale';

export interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Sizes are in units of the drawing's view box. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly margin: Margin;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** A frame whose axes span `x` and `y`, inside `margin`. */
export function plotFrame(
  size: { readonly width: number; readonly height: number; readonly margin: Margin },
  x: readonly [number, number],
  y: readonly [number, number],
): Frame {
  const { width, height, margin } = size;
  return {
    ...size,
    x: scaleLinear(x, [margin.left, width - margin.right]),
    y: scaleLinear(y, [height - margin.bottom, margin.top]),
  };
}
