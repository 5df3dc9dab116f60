// The runs that are there at once, and what any runs say: computed once for each.
import {
  decayGridSummary,
  type DecayGridSummary,
} from '#numerics/simulations/decay-grid-summary.ts';
import {
  decayCells,
  decayGridRuns,
  newDecayGrid,
  type DecayForm,
  type DecayGridSettings,
  type DecayGridState,
} from '#numerics/simulations/decay-grid.ts';
import { latest } from '#numerics/latest.ts';
import { AT_ONCE, IN_ALL } from './controls.ts';

/** What runs in the background have found, by form. */
export type Found = Partial<Record<DecayForm, DecayGridState>>;

type Which = Pick<DecayGridSettings, 'form' | 'seed'>;

const settingsFor = ({ form, seed }: Which, dataSets: number): DecayGridSettings => ({
  ...{ form, seed, repetitions: dataSets * decayCells.length },
});

/** What the background is asked for. */
export const wanted = (which: Which): DecayGridSettings => settingsFor(which, IN_ALL);

// One for each form, so that switching to and fro trains nothing anew.
const atOnceIn = (form: DecayForm) =>
  latest((seed: number) => {
    let state = newDecayGrid(settingsFor({ form, seed }, AT_ONCE));
    for (const next of decayGridRuns(state)) state = next;
    return state;
  }, String);
const atOnce = { paper: atOnceIn('paper'), pytorch: atOnceIn('pytorch') };

/** The runs that are known by now: those found, where they are of the same data. */
export function runsFor({ form, seed }: Which, found: Found | undefined): DecayGridState {
  const known = found?.[form];
  return known?.settings.seed === seed ? known : atOnce[form](seed);
}

const summaries = new WeakMap<DecayGridState, DecayGridSummary>();

export function summaryOf(runs: DecayGridState): DecayGridSummary {
  const summary = summaries.get(runs) ?? decayGridSummary(runs);
  summaries.set(runs, summary);
  return summary;
}
