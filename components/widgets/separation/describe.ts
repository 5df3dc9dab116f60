import { formatNumber } from '#expressions/format-number.ts';
import type { SeparationResult } from './model.ts';

const short = (value: number): string => formatNumber(value, 3);

/** How long the weights are, and what becomes of them as C grows. */
export function describe(result: SeparationResult): string {
  return `C = ${short(result.C)}: ‖w‖ = ${short(result.length)}. ${future(result)}`;
}

function future({ groups, ceiling, turn }: SeparationResult): string {
  if (groups.kind === 'none')
    return `No line separates the groups: as C grows, ‖w‖ tends to ${short(ceiling)} and no further.`;
  if (groups.kind === 'quasi-complete')
    return 'A line separates the groups only with points on it: ‖w‖ still grows without bound with C.';
  const left = turn === undefined ? '' : ` by ${short(turn)} degrees`;
  return `A line separates the groups: ‖w‖ grows without bound with C, and the boundary turns${left} to the largest margin.`;
}
