import { doubleDescentCurves } from '#numerics/simulations/double-descent-curves.ts';
import type { DoubleDescentSettings } from '#numerics/simulations/double-descent-settings.ts';
import {
  doubleDescent,
  newDoubleDescent,
  type DoubleDescentState,
} from '#numerics/simulations/double-descent.ts';
import type { Job } from './job.ts';
import { repeated } from './repeated.ts';

/** Least squares and ridge with ever more features, over many draws of the data. */
export const doubleDescentJob: Job<DoubleDescentSettings, DoubleDescentState, DoubleDescentState> =
  {
    title: 'Simulate double descent',
    sample: {
      seed: 1,
      repetitions: 200,
      observations: 40,
      features: [5, 10, 20, 30, 35, 38, 40, 42, 45, 50, 60, 80, 120],
      signal: 1,
      noiseVariance: 0.25,
    },
    run: (settings, from = newDoubleDescent(settings)) =>
      repeated(doubleDescent({ ...from, settings })),
    describe(state) {
      const risks = doubleDescentCurves(state).map(({ p, ridgeless }) => ({ p, ...ridgeless }));
      const [worst] = risks.toSorted((one, other) => other.median - one.median);
      return `The median risk of least squares peaks at ${worst?.median.toFixed(3)}, with ${worst?.p} features.`;
    },
  };
