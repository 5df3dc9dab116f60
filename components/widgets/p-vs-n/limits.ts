// The curves for large n and p, which need no draws: found once for each world.
import { latest } from '#numerics/latest.ts';
import { ridgeLimit } from '#numerics/simulations/ridge-limit.ts';
import { settingsFor, type World } from './worlds.ts';

/** Numbers of features, denser around n = 40: places of the curves. */
export const places = Float64Array.from(
  new Set(
    [
      ...Array.from({ length: 60 }, (_, k) => Math.round(5 * 80 ** (k / 59))),
      37,
      38,
      39,
      40,
      41,
      42,
    ].sort((a, b) => a - b),
  ),
);

const limitsIn = (world: World) => {
  const settings = settingsFor(world, 0, 0);
  return Array.from(places, (p) => ridgeLimit(settings, p));
};
const risksAt = (world: World, lambda: number) =>
  Float64Array.from(limitsIn(world), (limit) => limit.atLambda(lambda).risk);

const byWorld = (world: World) => ({
  ridgeless: risksAt(world, 0),
  tuned: Float64Array.from(limitsIn(world), (limit) => limit.best().risk),
});
const kept = new Map<World, ReturnType<typeof byWorld>>();

const fixed = latest(
  ({ world, lambda }: { world: World; lambda: number }) => risksAt(world, lambda),
  ({ world, lambda }) => `${world} ${lambda}`,
);

/** The risks over `places`: ridgeless, at one λ, and at the best λ of each place. */
export function curvesFor(world: World, lambda: number) {
  const free = kept.get(world) ?? byWorld(world);
  kept.set(world, free);
  return { ...free, fixed: fixed({ world, lambda }) };
}

/** The place of λ on an axis that is logarithmic to either side of 0, and even around it; and back. */
export const placeOf = (lambda: number): number =>
  Math.sign(lambda) * Math.log10(1 + Math.abs(lambda));
export const lambdaAt = (place: number): number => Math.sign(place) * (10 ** Math.abs(place) - 1);

/** Where the axis of λ ends. */
export const [leastPlace, mostPlace] = [-2.4, 3.2] as const;

/** The risk over λ for p features, in the limit: at 100 places, from the least λ that has a fit on. */
export const overLambda = latest(
  ({ world, p }: { world: World; p: number }) => {
    const limit = ridgeLimit(settingsFor(world, 0, 0), p);
    const from = Math.max(leastPlace, placeOf(limit.at(limit.least).lambda));
    const at = Array.from({ length: 100 }, (_, k) => from + ((mostPlace - from) * (k + 0.1)) / 99);
    return {
      places: Float64Array.from(at),
      risks: Float64Array.from(at, (place) => limit.atLambda(lambdaAt(place)).risk),
      best: limit.best(),
    };
  },
  ({ world, p }) => `${world} ${p}`,
);
