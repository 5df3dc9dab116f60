// One place of the grid: how its runs went.
import { spreadOf, runsAt } from '#numerics/simulations/decay-grid-summary.ts';
import {
  LOOK,
  sharesLeft,
  type DecayCell,
  type DecayForm,
  type DecayGridState,
} from '#numerics/simulations/decay-grid.ts';

/** Over the draws of the data, at each look. */
export interface Band {
  readonly mean: Float64Array;
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
}

/** The errors of a place's runs, and what decay alone leaves of the start. */
export function curvesOf(runs: DecayGridState, form: DecayForm, cell: DecayCell, index: number) {
  const all = runsAt(runs, index);
  const left = sharesLeft(form, cell);
  return {
    steps: Float64Array.from(left, (_, look) => look * LOOK),
    training: bandOf(all.map(({ training }) => training)),
    test: bandOf(all.map(({ test }) => test)),
    left: Float64Array.from(left),
  };
}

function bandOf(curves: readonly (readonly number[])[]): Band {
  const looks = curves[0]?.length ?? 0;
  const along = (of: (values: readonly number[]) => number) =>
    Float64Array.from({ length: looks }, (_, look) =>
      of(curves.map((curve) => curve[look] ?? NaN)),
    );
  return {
    mean: along((values) => spreadOf(values).mean),
    lowest: along((values) => Math.min(...values)),
    highest: along((values) => Math.max(...values)),
  };
}
