import type { ContaminationSettings } from '#numerics/simulations/contamination-settings.ts';
import {
  contamination,
  contaminationTable,
  newContamination,
  type ContaminationState,
} from '#numerics/simulations/contamination.ts';
import type { Job } from './job.ts';
import { repeated } from './repeated.ts';

/** A few bad observations, and what four methods make of them, over many draws of the data. */
export const contaminationJob: Job<ContaminationSettings, ContaminationState, ContaminationState> =
  {
    title: 'Simulate contaminated data',
    sample: { seed: 1, repetitions: 40 },
    run: (settings, from = newContamination(settings)) => repeated(contamination(from)),
    describe(state) {
      const { vertical } = contaminationTable(state);
      const of = (method: keyof typeof vertical): string => vertical[method].median.toFixed(3);
      return `With vertical outliers the median risk is ${of('least-squares')} by least squares, ${of('ridge')} by ridge, ${of('huber')} by Huber, ${of('mm')} by MM.`;
    },
  };
