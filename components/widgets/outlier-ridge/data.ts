import { phones } from '#content/datasets/phones.ts';
import { pointsText, type Point } from '#widget-state/points.ts';

const recorded: readonly Point[] = Array.from(phones.year, (x, i) => ({
  x,
  y: phones.calls[i] ?? NaN,
}));

/** The years that are recorded too high, the two mixed ones among them; between them the line goes on. */
const isWrong = ({ x }: Point): boolean => x >= 63 && x <= 70;

/** A made-up mend: every wrong year gets what a line with one million calls more a year would say. */
const mended = recorded.map((point) =>
  isWrong(point) ? { x: point.x, y: 16 + (point.x - 62) } : point,
);

/** One late year of the mended series far too low. */
const low = mended.map((point) => (point.x === 73 ? { x: 73, y: -50 } : point));

/** The points of each series, as the control holds them. */
export const series = {
  high: pointsText(recorded),
  low: pointsText(low),
  clean: pointsText(mended),
} as const;

export type Series = keyof typeof series;
