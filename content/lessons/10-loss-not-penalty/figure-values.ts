// What the lesson and its items say of the figure, from what the figure itself computes.
import { clean, home } from '#components/widgets/loss-vs-penalty/data.ts';
import { gridOf, type Cell, type PenaltyName } from '#components/widgets/loss-vs-penalty/fits.ts';
import type { LossName } from '#components/widgets/loss-vs-penalty/losses.ts';
import { halving } from '#numerics/halving.ts';
import { leverages } from './values.ts';

/** How the figure opens. */
export const opening = { x: home.x, y: home.y, lambda: 5, k: 1.345, c: 4.685 };

/** States that the text speaks of. */
export const places = {
  up: { y: 20 },
  higher: { y: 24 },
  onTheLine: { x: 20, y: 12 },
  offTheLine: { x: 20, y: -4 },
};

/** One panel of the figure. */
export function panel(
  changes: Partial<typeof opening>,
  loss: LossName,
  penalty: PenaltyName = 'none',
): Cell {
  const { x, y, ...setting } = { ...opening, ...changes };
  const row = gridOf({ x, y }, setting).find(({ name }) => name === loss);
  const cell = row?.cells.find((each) => each.penalty === penalty);
  if (cell === undefined) throw new RangeError(`The figure has no ${loss} with ${penalty}.`);
  return cell;
}

/** Of the figure’s outlier. */
export const leverageAt = (x: number): number => leverages([...clean.x, x]).at(-1) ?? NaN;

/** The place to the right of the nine points where the outlier has a given leverage, below 1. */
export const placeOf = (leverage: number): number =>
  halving(clean.x.at(-1) ?? NaN, 1e4, (x) => leverageAt(x) < leverage).far;

const foundCeilings = new Map<number, number>();

/** The lowest height at which the outlier’s pull under Huber’s loss is the largest it can be. */
export function heightOfCeiling(k: number): number {
  const height = foundCeilings.get(k) ?? findCeiling(k);
  foundCeilings.set(k, height);
  return height;
}

const findCeiling = (k: number): number =>
  halving(home.y, 24, (y) => panel({ y, k }, 'huber').pull < k * (1 - 1e-9)).far;
