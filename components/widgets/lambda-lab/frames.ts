// The rectangles of both drawings, one axis of λ for the two.
import { plotFrame, type Frame } from '#components/plot/frame.ts';

const size = {
  width: 360,
  height: 350,
  margin: { top: 30, right: 16, bottom: 46, left: 34 },
};

const decades = [-1, 0, 1, 2, 3] as const;

/** Of an axis of log₁₀ λ. */
export const lambdaAxis = {
  xLabel: 'strength λ',
  xTicks: decades,
  xText: (tick: number): string => String(10 ** tick),
};

const axis = [-1, 3] as const;

/** Three gross responses triple the errors. */
export const errorFrames: Readonly<Record<'no' | 'yes', Frame>> = {
  no: plotFrame(size, axis, [0.4, 1.2]),
  yes: plotFrame(size, axis, [0, 3.2]),
};

export const stripFrame: Frame = plotFrame(size, axis, [0, 1]);

/** Where a λ stands in either drawing; at the edge where it is beyond. */
export const placeOf = (lambda: number): number =>
  stripFrame.x(Math.min(axis[1], Math.max(axis[0], Math.log10(lambda))));
