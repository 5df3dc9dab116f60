// The rectangles of the four drawings, over one axis of steps.
import { plotFrame, type Frame } from '#components/plot/frame.ts';
import { formatNumber, powerOfTen } from '#expressions/format-number.ts';
import { STEPS } from './controls.ts';

const size = { width: 360, height: 230, margin: { top: 34, right: 20, bottom: 44, left: 44 } };
const steps = [0, STEPS] as const;

/** Of an axis of steps. */
export const stepAxis = {
  xLabel: 'step',
  xTicks: [0, 2500, 5000, 7500, 10_000],
};

/** Of an upright axis of log₁₀. */
export const logText = (power: number): string =>
  Math.abs(power) > 3 ? powerOfTen(power) : formatNumber(10 ** power);

const log = (low: number, high: number): Frame => plotFrame(size, steps, [low, high]);

/** The drawing of each curve, in log₁₀. */
export const frames = { norm: log(-0.5, 2.5), rate: log(-6.5, 0.5), angle: log(-5, 0.2) } as const;

export const logTicks: Readonly<Record<keyof typeof frames, readonly number[]>> = {
  norm: [0, 1, 2],
  rate: [-6, -4, -2, 0],
  angle: [-4, -3, -2, -1, 0],
};

const tops = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** High enough for what is drawn; a few heights only, so that the axis seldom jumps. */
export function lossFrame(losses: Iterable<number>): Frame {
  const most = Math.max(...losses);
  return plotFrame(size, steps, [0, tops.find((top) => most <= top) ?? 1e4]);
}
