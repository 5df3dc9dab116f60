// What is drawn: three ways in which features may matter.
import type { DoubleDescentSettings } from '#numerics/simulations/double-descent-settings.ts';

export type World = 'many' | 'own' | 'strong';

/** The numbers of features that are simulated. */
export const numbers = [5, 10, 20, 30, 36, 40, 44, 50, 60, 100, 200, 400] as const;

/** Zero, and the places of the slider of λ. */
const places = [
  0,
  ...Array.from({ length: 17 }, (_, k) => Number((10 ** (k / 4 - 1)).toPrecision(4))),
];

const shared = { observations: 40, signal: 1 } as const;

const worlds = {
  /** Of 400 features, each matters a little; a fit sees the first p. */
  many: { ...shared, noiseVariance: 0.25, allFeatures: 400, lambdas: places },
  /** The response depends on just the p that are fitted. */
  own: { ...shared, noiseVariance: 0.25, lambdas: places },
  /** So it does here, and all features share a factor, along which the signal lies. */
  strong: {
    ...shared,
    noiseVariance: 0.1,
    sharedVariance: 0.05,
    lambdas: [-120, -60, -20, ...places],
  },
};

/** What is simulated in a world. */
export const settingsFor = (
  world: World,
  seed: number,
  repetitions: number,
): DoubleDescentSettings => ({
  ...worlds[world],
  ...{ seed, repetitions, features: numbers },
});
