import { decayGridSummary } from '#numerics/simulations/decay-grid-summary.ts';
import {
  decayCells,
  decayGridRuns,
  newDecayGrid,
  type DecayGridSettings,
  type DecayGridState,
} from '#numerics/simulations/decay-grid.ts';
import type { Job } from './job.ts';
import { repeated } from './repeated.ts';

/** AdamW at every learning rate and decay of a grid, over many draws of the data. */
export const decayGridJob: Job<DecayGridSettings, DecayGridState, DecayGridState> = {
  title: 'Train at each learning rate and decay of a grid',
  sample: { form: 'pytorch', seed: 1, repetitions: 16 * decayCells.length },
  // What it goes on from may have been a shorter run.
  run: (settings, from = newDecayGrid(settings)) => repeated(decayGridRuns({ ...from, settings })),
  describe(state) {
    const { slope, dataSets } = decayGridSummary(state);
    return `The best log₂ λ changes by ${slope.mean.toFixed(2)} for each doubling of the learning rate, over ${dataSets} draws of the data.`;
  },
};
