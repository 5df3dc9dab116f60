// The rows of the figure: four losses, and how hard a residual pulls under each.
import { latest } from '#numerics/latest.ts';
import type { Loss } from '#numerics/loss.ts';
import { absolute } from '#numerics/losses/absolute.ts';
import { huber } from '#numerics/losses/huber.ts';
import { squared } from '#numerics/losses/squared.ts';
import { tukey } from '#numerics/losses/tukey.ts';

export type LossName = 'squared' | 'huber' | 'absolute' | 'bisquare';

export const lossNames: readonly { readonly name: LossName; readonly label: string }[] = [
  { name: 'squared', label: 'squared' },
  { name: 'huber', label: 'Huber' },
  { name: 'absolute', label: 'absolute' },
  { name: 'bisquare', label: 'bisquare' },
];

/** The thresholds of Huber's loss and of the bisquare, in units of the scale. */
export interface Thresholds {
  readonly k: number;
  readonly c: number;
}

export const lossOf = (name: LossName, { k, c }: Thresholds): Loss => {
  const made = { squared, huber: () => huber(k), absolute, bisquare: () => tukey(c) };
  return made[name]();
};

/** The residuals that ψ is drawn over; those next to 0 make the jump of the absolute loss upright. */
export const residuals = Float64Array.of(
  ...Array.from({ length: 150 }, (_, at) => -15 + at / 10),
  ...[-1e-9, 0, 1e-9],
  ...Array.from({ length: 200 }, (_, at) => (at + 1) / 10),
);

export interface PullCurve {
  readonly name: LossName;
  readonly label: string;
  readonly loss: Loss;
  /** ψ at each of `residuals`. */
  readonly pulls: Float64Array;
  /** What becomes of the pull far out, in words. */
  readonly ceiling: string;
}

/** ψ of the four losses. */
export const pullCurves = latest(
  (thresholds: Thresholds): readonly PullCurve[] =>
    lossNames.map(({ name, label }) => {
      const loss = lossOf(name, thresholds);
      const pulls = residuals.map((r) => loss.slope(r));
      return { name, label, loss, pulls, ceiling: ceilingOf(name, thresholds) };
    }),
  ({ k, c }) => `${k} ${c}`,
);

const ceilingOf = (name: LossName, { k, c }: Thresholds): string =>
  ({
    squared: 'no ceiling',
    huber: `never above ${k}`,
    absolute: 'never above 1',
    bisquare: `0 from ${c} on`,
  })[name];
