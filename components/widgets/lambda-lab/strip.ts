// The choices of many divisions as dots above the λ axis, piled up where they coincide.
import { lambdas, logs } from './grid.ts';

/** The places in the grid that a division chose. */
export interface Chosen {
  readonly minimum: number;
  readonly rule: number;
}

/** Dots over the axis of log₁₀ λ. */
export interface Pile {
  readonly xs: Float64Array;
  /** 1 for the lowest dot of a pile, 2 for the one on top of it. */
  readonly heights: Float64Array;
  /** How many divisions chose each λ of the grid. */
  readonly counts: Uint16Array;
  /** Between these λ lie the middle 90 % of the choices. */
  readonly low: number;
  readonly high: number;
}

/** The λ below which a share of the places lies. */
function quantile(places: readonly number[], share: number): number {
  const sorted = places.toSorted((a, b) => a - b);
  return lambdas[sorted[Math.floor(share * (sorted.length - 1))] ?? NaN] ?? NaN;
}

function pileOf(places: readonly number[]): Pile {
  const counts = new Uint16Array(lambdas.length);
  const heights = Float64Array.from(places, (place) => {
    counts[place] = (counts[place] ?? 0) + 1;
    return counts[place] ?? NaN;
  });
  const xs = Float64Array.from(places, (place) => logs[place] ?? NaN);
  return { xs, heights, counts, low: quantile(places, 0.05), high: quantile(places, 0.95) };
}

/** Of each division the λ of the minimum, and the λ by the rule of one standard error. */
export const stripOf = (chosen: readonly Chosen[]) => ({
  total: chosen.length,
  minimum: pileOf(chosen.map(({ minimum }) => minimum)),
  rule: pileOf(chosen.map(({ rule }) => rule)),
});
