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

/** The risk over λ for p features, in the limit: 100 places, from the least λ that has a fit on. */
export const overLambda = latest(
  ({ world, p }: { world: World; p: number }) => {
    const limit = ridgeLimit(settingsFor(world, 0, 0), p);
    const points = Array.from({ length: 100 }, (_, k) =>
      limit.at(limit.least + 10 ** (k / 18 - 1.9)),
    );
    return {
      lambdas: Float64Array.from(points, ({ lambda }) => lambda),
      risks: Float64Array.from(points, ({ risk }) => risk),
      best: limit.best(),
    };
  },
  ({ world, p }) => `${world} ${p}`,
);
