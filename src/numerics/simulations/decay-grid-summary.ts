import { mean as meanOf } from '../linear-algebra/vector.ts';
import { decayCells, decayGrid, type DecayGridState, type DecayRun } from './decay-grid.ts';

/** A mean over draws of the data, and their standard deviation: null for a single one. */
export interface Spread {
  readonly mean: number;
  readonly deviation: number | null;
}

/** What many runs say together. */
export interface DecayGridSummary {
  /** Draws of the data of which all runs are done. */
  readonly dataSets: number;
  /** The test error at the end, for each of `decayCells` that has a run. */
  readonly errors: readonly Spread[];
  /** For each rate, log₂ of the decay with the least test error. */
  readonly best: readonly Spread[];
  /** By how much the best log₂ λ rises with log₂ η: the slope of a least-squares line in each draw. */
  readonly slope: Spread;
}

/** What the runs say so far; there must be those of one draw at least. */
export function decayGridSummary({ repetitions }: DecayGridState): DecayGridSummary {
  const cells = decayCells.length;
  const dataSets = Math.floor(repetitions.length / cells);
  const ends = repetitions.map(({ test }) => test.at(-1) ?? NaN);
  const bests = Array.from({ length: dataSets }, (_, set) =>
    bestDecays(ends.slice(set * cells, (set + 1) * cells)),
  );
  return {
    dataSets,
    errors: decayCells.map((_, cell) => spreadOf(ends.filter((_, at) => at % cells === cell))),
    best: decayGrid.rates.map((_, at) => spreadOf(bests.map((best) => best[at] ?? NaN))),
    slope: spreadOf(bests.map(slopeOf)),
  };
}

/** The runs at one place of the grid, a draw of the data after the other. */
export const runsAt = ({ repetitions }: DecayGridState, cell: number): readonly DecayRun[] =>
  repetitions.filter((_, at) => at % decayCells.length === cell);

/** Mean and standard deviation, with divisor count − 1. */
export function spreadOf(values: readonly number[]): Spread {
  const mean = meanOf(Float64Array.from(values));
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: values.length > 1 ? Math.sqrt(squares / (values.length - 1)) : null };
}

function bestDecays(ends: readonly number[]): number[] {
  const { rates, decays } = decayGrid;
  return rates.map((_, at) => {
    const column = ends.slice(at * decays.length, (at + 1) * decays.length);
    return decays[column.indexOf(Math.min(...column))] ?? NaN;
  });
}

function slopeOf(best: readonly number[]): number {
  const { rates } = decayGrid;
  const middle = meanOf(Float64Array.from(rates));
  const across = rates.reduce((sum, rate) => sum + (rate - middle) ** 2, 0);
  return rates.reduce((sum, rate, at) => sum + (rate - middle) * (best[at] ?? NaN), 0) / across;
}
