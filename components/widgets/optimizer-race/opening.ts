import type { RaceState } from './controls.ts';

/** The state that the figure opens in. */
export const opening: RaceState = {
  ...{ step: 40, learningRate: 0.02, weightDecay: 0.5, shown: 'gd~momentum~sgdw~adam~adamw' },
  ...{ noise: 0, seed: 1, form: 'pytorch', schedule: 'constant', momentum: 0.9, memory: '0.999' },
  ...{ contours: 'loss', start: '-2.5_2', minimum: '2_-3' },
  ...{ fork: 0, rateBefore: 0.02, decayBefore: 0.5 },
};
