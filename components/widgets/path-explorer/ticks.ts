import type { Axis } from './axis.ts';
import type { PathLayout } from './layout.ts';
import { formatNumber } from '#expressions/format-number.ts';

/** What the axes are called; of all three the weaker penalties stand on the left. */
export const axisName: Readonly<Record<Axis, string>> = {
  lambda: 'strength λ',
  df: 'effective degrees of freedom',
  share: '‖β‖₁ / ‖β‖₁ of least squares',
};

/** Whole decades and λ = 0; elsewhere round numbers between the ends. */
export function ticksOf({ decades: [from, to], axis, ends: [left] }: PathLayout): number[] {
  if (axis === 'lambda')
    return [left, ...Array.from({ length: to - from + 1 }, (_, k) => from + k)];
  const step = axis === 'share' ? 0.25 : left > 5 ? 2 : 1;
  return Array.from({ length: Math.floor(left / step + 1e-9) + 1 }, (_, k) => k * step);
}

/** A tick of the logarithmic axis as the λ that it stands for: 0, 0.1, 100, 10⁴. */
export function powerText(tick: number, { decades: [from] }: PathLayout): string {
  if (tick < from) return '0';
  if (tick >= -2 && tick <= 2) return formatNumber(10 ** tick);
  return `10${[...String(tick)].map((sign) => raised[sign] ?? '').join('')}`;
}

const raised: Readonly<Record<string, string>> = {
  ...{ '-': '⁻', '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴' },
  ...{ '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹' },
};
