import { formatNumber } from '#expressions/format-number.ts';
import type { LossPenaltyResult } from './model.ts';

/** A change of slope, to two decimals; what rounds to 0 has no sign. */
const say = (moved: number): string => formatNumber(Number(moved.toFixed(2)) + 0);

/** Which of the twelve slopes the outlier moves, and by how much. */
export function describe({ rows, leverage }: LossPenaltyResult): string {
  const parts = rows.map(
    ({ label, cells }) => `${label} ${cells.map(({ moved }) => say(moved)).join(', ')}`,
  );
  return `Leverage ${formatNumber(leverage, 2)}. Slopes moved (none, L2, L1): ${parts.join('; ')}.`;
}
