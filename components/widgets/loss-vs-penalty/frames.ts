// All panels are of one size, and all of a kind have the same axes: what differs is the fit.
import { plotFrame } from '#components/plot/frame.ts';

const size = { width: 200, height: 138, margin: { top: 20, right: 6, bottom: 20, left: 24 } };

export const fitFrame = plotFrame(size, [0, 20.5], [-6.5, 25]);

/** Beyond this a pull is off the scale. */
export const PULL_SHOWN = 5;

export const pullFrame = plotFrame(size, [-15, 20], [-PULL_SHOWN, PULL_SHOWN]);
