// Where the cells of the grid stand, and how strongly each is inked.
import { decayGrid } from '#numerics/simulations/decay-grid.ts';
import { plotFrame } from '#components/plot/frame.ts';

const { rates, decays } = decayGrid;
const size = { width: 360, height: 420, margin: { top: 44, right: 8, bottom: 46, left: 44 } };

/** Half a cell beyond the outermost at each side. */
export const frame = plotFrame(
  size,
  [rates[0] - 0.5, rates[0] + rates.length - 0.5],
  [decays[0] - 0.5, decays[0] + decays.length - 0.5],
);

/** Of each cell. */
export const [cellWidth, cellHeight] = [frame.x(1) - frame.x(0), frame.y(0) - frame.y(1)] as const;

// The most that text on it can still be read on, and the ratio that gets none.
const [INK, NONE] = [55, 2] as const;

/** How much ink a cell gets, in percent, whose error is so many times the best one at its rate. */
export function inkOf(ratio: number): number {
  return Math.round(INK * Math.max(0, 1 - Math.log(ratio) / Math.log(NONE)));
}
