import type { Decades } from './data-set.ts';
import { plotFrame, type Frame } from '#components/plot/frame.ts';

/** Where λ = 0 stands: left of the first decade, by a share of all. */
const zeroAt = ([from, to]: Decades): number => from - 0.09 * (to - from);

/** log₁₀ of d² and λ from left to right; from a share of 1 to `top` there is room for labels. */
export const barsFrame = (decades: Decades, top: number): Frame =>
  plotFrame(
    { width: 360, height: 336, margin: { top: 30, right: 16, bottom: 46, left: 34 } },
    [zeroAt(decades) - 0.2, decades[1]],
    [0, top],
  );

/** Where a d² or a λ stands; what is off the axis stands at its nearer end, 0 left of it. */
export const decadeOf = (value: number, decades: Decades): number =>
  value === 0
    ? zeroAt(decades)
    : Math.min(decades[1], Math.max(zeroAt(decades), Math.log10(value)));

/** Ticks at whole decades, and one for 0. */
export function decadeTicks(decades: Decades): readonly number[] {
  const [first, last] = [Math.ceil(decades[0]), Math.floor(decades[1])];
  return [zeroAt(decades), ...Array.from({ length: last - first + 1 }, (_, k) => first + k)];
}

/** 0, 0.01, 100, 10⁴ */
export const decadeText =
  ([from]: Decades) =>
  (tick: number): string => {
    if (tick < from) return '0';
    return tick > 3 ? `10${'⁰¹²³⁴⁵⁶⁷⁸⁹'[tick] ?? ''}` : String(Number((10 ** tick).toPrecision(1)));
  };
