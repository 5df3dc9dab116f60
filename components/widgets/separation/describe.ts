import { formatNumber } from '#expressions/format-number.ts';
import type { SeparationResult } from './model.ts';

const short = (value: number): string => formatNumber(value, 3);

/** How long the weights are, and what becomes of them as C grows. */
export function describe(result: SeparationResult): string {
  const { C, lambda, length } = result;
  const now = `C = ${short(C)} (λ = ${short(lambda)}): ‖w‖ = ${short(length)}.`;
  return `${now} ${future(result)}`;
}

function future({ groups, ceiling, turn }: SeparationResult): string {
  if (groups.kind === 'none')
    return `No line separates the groups: as C → ∞, ‖w‖ tends to ${short(ceiling)} and no further.`;
  if (groups.kind === 'quasi-complete')
    return 'A line separates the groups only with points on it: as C → ∞, ‖w‖ still grows without bound.';
  const left = turn === undefined ? '' : `, ${short(turn)}° from here`;
  return `A line separates the groups: as C → ∞, ‖w‖ grows without bound, and the boundary turns to the largest margin${left}.`;
}
