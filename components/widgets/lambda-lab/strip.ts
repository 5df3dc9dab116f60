// The choices of many divisions, and how far they spread.
import { formatNumber } from '#expressions/format-number.ts';
import { lambdas } from './grid.ts';

/** The places in the grid that a division chose. */
export interface Chosen {
  readonly minimum: number;
  readonly rule: number;
}

/** The choices of many divisions by one rule. */
export interface Pile {
  /** How many divisions chose each λ of the grid. */
  readonly counts: Uint16Array;
  /** The λ between which they lie, or the middle 90 % of them where there are twenty or more. */
  readonly low: number;
  readonly high: number;
}

// From so many on, the outermost twentieths are left out.
const MANY = 20;

function pileOf(places: readonly number[]): Pile {
  const counts = new Uint16Array(lambdas.length);
  for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  const sorted = places.toSorted((a, b) => a - b);
  const least = sorted.length < MANY ? 0 : 0.05;
  const at = (share: number): number =>
    lambdas[sorted[Math.floor(share * (sorted.length - 1))] ?? NaN] ?? NaN;
  return { counts, low: at(least), high: at(1 - least) };
}

/** Of each division the λ of the minimum, and the λ by the rule of one standard error. */
export const stripOf = (chosen: readonly Chosen[]) => ({
  total: chosen.length,
  minimum: pileOf(chosen.map(({ minimum }) => minimum)),
  rule: pileOf(chosen.map(({ rule }) => rule)),
});

/** "90 % from 1.4 to 6.3" */
export function spreadText({ low, high }: Pile, total: number): string {
  const [from, to] = [formatNumber(low, 2), formatNumber(high, 2)];
  if (low === high) return total === 1 ? `λ = ${from}` : `always λ = ${from}`;
  return `${total < MANY ? '' : '90 % '}from ${from} to ${to}`;
}
