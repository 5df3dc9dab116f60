// The draws that are there at once, those found since, and the one whose fit is drawn.
import { latest } from '#numerics/latest.ts';
import { matVec } from '#numerics/linear-algebra/matrix.ts';
import { norm } from '#numerics/linear-algebra/vector.ts';
import { signedRidge, wideSignedRidge } from '#numerics/signed-ridge.ts';
import {
  doubleDescentCurves,
  type DoubleDescentPoint,
} from '#numerics/simulations/double-descent-curves.ts';
import { problemFor } from '#numerics/simulations/double-descent-settings.ts';
import {
  bestLambda,
  doubleDescent,
  drawDoubleDescent,
  excessRisk,
  newDoubleDescent,
  type DoubleDescentState,
} from '#numerics/simulations/double-descent.ts';
import { AT_ONCE, IN_ALL, type PvsNState } from './controls.ts';
import { settingsFor, type World } from './worlds.ts';

/** What runs in the background have found, by world. */
export type Found = Partial<Record<World, DoubleDescentState>>;

type Which = Pick<PvsNState, 'world' | 'seed'>;

/** What the background is asked for. */
export const wanted = ({ world, seed }: Which) => settingsFor(world, seed, IN_ALL);

// One for each world, so that switching to and fro simulates nothing anew.
const atOnceIn = (world: World) =>
  latest((seed: number) => {
    let state = newDoubleDescent(settingsFor(world, seed, AT_ONCE));
    for (const next of doubleDescent(state)) state = next;
    return state;
  }, String);
const atOnce = { many: atOnceIn('many'), own: atOnceIn('own'), strong: atOnceIn('strong') };

/** The draws that are known by now: those found, where they are of the same seed. */
export function drawsFor({ world, seed }: Which, found: Found | undefined): DoubleDescentState {
  const known = found?.[world];
  return known?.settings.seed === seed ? known : atOnce[world](seed);
}

/** What the draws say at one p, and the λ that is best there. */
export interface Summary extends DoubleDescentPoint {
  readonly best: number;
}

const summaries = new WeakMap<DoubleDescentState, readonly Summary[]>();

const summarize = (draws: DoubleDescentState): readonly Summary[] =>
  doubleDescentCurves(draws).map((point) => ({
    ...point,
    best: bestLambda(draws.settings, point.p),
  }));

export function summaryOf(draws: DoubleDescentState): readonly Summary[] {
  const summary = summaries.get(draws) ?? summarize(draws);
  summaries.set(draws, summary);
  return summary;
}

/** New observations that the drawn fit predicts, and the repetition that they are taken from. */
const [NEW, UNSEEN] = [60, 2 ** 20] as const;
const WIDE = 60;

const firstDraw = latest(
  ({ world, seed }: Which) => {
    const settings = settingsFor(world, seed, 1);
    return {
      settings,
      old: drawDoubleDescent(settings, 0),
      fresh: drawDoubleDescent(settings, UNSEEN, NEW),
    };
  },
  ({ world, seed }) => `${world} ${seed}`,
);

const fitsAt = latest(
  ({ world, seed, p }: Which & { p: number }) => {
    const { settings, old, fresh } = firstDraw({ world, seed });
    const { X, y, truth } = old.dataAt(p);
    // Where p is well above n a system of n equations is as good, and a drag has to be quick.
    const weights =
      p < WIDE ? signedRidge(X, y) : (lambda: number) => wideSignedRidge(X, y, lambda);
    return { settings, truth, weights, fresh: fresh.dataAt(p) };
  },
  ({ world, seed, p }) => `${world} ${seed} ${p}`,
);

/** The fit to the first draw: its risk and length, and what it says of new observations. */
export function fitTo(which: Which & { p: number }, lambda: number) {
  const { settings, truth, weights, fresh } = fitsAt(which);
  const w = weights(lambda) ?? new Float64Array(which.p);
  return {
    risk: problemFor(settings, which.p).hiddenSignal + excessRisk(settings, w, truth),
    length: norm(w),
    values: fresh.signal,
    predictions: matVec(fresh.X, w),
  };
}
