import { formatNumber } from '#expressions/format-number.ts';
import type { OutlierRidgeResult } from './model.ts';

const short = (value: number): string => formatNumber(value, 3);

/** Slope and level of ridge, beside those of the line that the wrong points do not move. */
export function describe({ lambda, lines, levels, chosen }: OutlierRidgeResult): string {
  const start =
    lambda === 0 ? 'Least squares (λ = 0)' : `Ridge with λ = ${formatNumber(lambda, 4)}`;
  const ridge = `slope ${short(lines.ridge.slope)}, level ${short(levels.ridge)}`;
  const mm = `MM: ${short(lines.mm.slope)} and ${short(levels.mm)}`;
  return `${start}: ${ridge} at the mean year. ${mm}. Leave-one-out chooses λ = ${short(chosen)}.`;
}
