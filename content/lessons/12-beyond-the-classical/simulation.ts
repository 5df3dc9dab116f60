// The draws that the prose tells of: those of the figure with the seed 1, a hundred of them.
import { settingsFor, type World } from '#components/widgets/p-vs-n/worlds.ts';
import { once } from '#numerics/once.ts';
import { doubleDescentCurves } from '#numerics/simulations/double-descent-curves.ts';
import { doubleDescentTheory } from '#numerics/simulations/double-descent-theory.ts';
import {
  bestLambda,
  doubleDescent,
  newDoubleDescent,
} from '#numerics/simulations/double-descent.ts';
import { ridgeLimit } from '#numerics/simulations/ridge-limit.ts';

export const draws = 100;
export const seed = 1;

/** The worlds and numbers of features that the prose looks at. */
const looks = {
  many: [5, 36, 40, 44, 400],
  own: [10, 20, 30, 40, 60, 100, 400],
  strong: [60, 400],
} as const;

function simulate(world: World) {
  const settings = { ...settingsFor(world, seed, draws), features: looks[world], lambdas: [] };
  let state = newDoubleDescent(settings);
  for (const next of doubleDescent(state)) state = next;
  const paired = looks[world].map((_, at) =>
    state.repetitions.map(({ ridgeless, tuned }) => (ridgeless[at] ?? NaN) - (tuned[at] ?? NaN)),
  );
  return doubleDescentCurves(state).map((point, at) => ({
    ...point,
    ridgelessRisks: state.repetitions.map(({ ridgeless }) => ridgeless[at] ?? NaN),
    lambda: bestLambda(settings, point.p),
    theory: doubleDescentTheory(settings, point.p),
    limit: ridgeLimit(settings, point.p),
    /** In how many of the draws the best λ has a smaller risk than λ → 0. */
    wins: paired[at]?.filter((gain) => gain > 0).length ?? NaN,
  }));
}

const worlds = {
  many: once(() => simulate('many')),
  own: once(() => simulate('own')),
  strong: once(() => simulate('strong')),
};

/** The risks of the draws with p features, and what theory says of them. */
export function at(world: World, p: number) {
  const point = worlds[world]().find((each) => each.p === p);
  if (point === undefined) throw new Error(`${p} features are not simulated in ${world}.`);
  return point;
}

/**
 * An interval for the median over all possible draws: the 40th and the 61st of a hundred, in order.
 *
 * It holds the median with a probability of 96.5 percent, whatever the distribution; `share` says 95.
 */
export function medianInterval(world: World, p: number) {
  const sorted = at(world, p).ridgelessRisks.toSorted((a, b) => a - b);
  return { share: 95, from: sorted[39] ?? NaN, to: sorted[60] ?? NaN };
}

export const noise = (world: World): number => settingsFor(world, seed, 1).noiseVariance;
export const shared = settingsFor('strong', seed, 1).sharedVariance ?? NaN;
