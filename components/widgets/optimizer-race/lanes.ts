// One lane for each runner: where it is, where it came along, and where it is bound for.
import type { RecordedRun } from '#numerics/descent/recorded-run.ts';
import { readMany } from '#widget-state/many.ts';
import type { RaceState } from './controls.ts';
import type { Places } from './places.ts';
import { racesOf } from './race.ts';
import { runners, type Runner } from './runners.ts';
import { strokes } from './strokes.ts';
import {
  distances,
  distanceTo,
  grainOf,
  trail,
  weightsAt,
  type Distances,
  type Trail,
} from './trails.ts';

/** A run as the figure shows it at its step. */
export interface Lane {
  readonly runner: Runner;
  readonly shown: boolean;
  /** The last step that it could be followed to. */
  readonly end: number;
  /** The weights grew beyond measure before the step was reached. */
  readonly lost: boolean;
  readonly w: Float64Array;
  readonly place: Float64Array;
  readonly distance: number;
  /** The way to `w`; in two parts where it forked. */
  readonly ways: readonly Trail[];
  /** Where it would have gone without the fork. */
  readonly old: Trail | undefined;
  /** The distance to `place` over the steps. */
  readonly curves: readonly Distances[];
}

/** The parts of a run, from step to step. */
interface Part {
  readonly run: RecordedRun;
  readonly from: number;
  readonly to: number;
}

interface Lanes {
  readonly lanes: readonly Lane[];
}

/** Those that are ticked. */
export const shownIn = ({ lanes }: Lanes): readonly Lane[] => lanes.filter(({ shown }) => shown);

/** Likewise, each as of the turn in which it is drawn. */
export const shownInTurns = (drawn: readonly [Lanes, Lanes]): readonly Lane[] =>
  runners.flatMap(({ name }, i) => {
    const lane = drawn[strokes[name].turn].lanes[i];
    return lane?.shown ? [lane] : [];
  });

export function lanesOf(state: RaceState, places: Places): readonly Lane[] {
  const races = racesOf(state);
  const shown = readMany(state.shown);
  return runners.flatMap((runner, i) => {
    const race = races[i];
    if (race === undefined) return [];
    const who = { runner, shown: shown.includes(runner.name) };
    return [laneOf(who, state, partsOf(state, race), places[runner.rests])];
  });
}

interface Race {
  readonly opening: RecordedRun;
  readonly old?: RecordedRun | undefined;
  readonly branch?: RecordedRun | undefined;
}

interface Parts {
  readonly ways: readonly Part[];
  readonly old?: Part;
}

function partsOf({ step, fork }: RaceState, { opening, old, branch }: Race): Parts {
  const end = opening.upTo(step);
  const way = { run: opening, from: 0, to: end };
  // Who was lost before the fork has nothing to go on with.
  if (old === undefined || branch === undefined || end < fork) return { ways: [way] };
  return {
    ways: [way, { run: branch, from: fork, to: branch.upTo(step) }],
    old: { run: old, from: fork, to: old.upTo(step) },
  };
}

// What is drawn of it is made when it is drawn: in a drag, not in every frame.
function laneOf(
  { runner, shown }: Pick<Lane, 'runner' | 'shown'>,
  { step, noise }: RaceState,
  { ways, old }: Parts,
  place: Float64Array,
): Lane {
  const last = ways.at(-1);
  const end = last?.to ?? 0;
  const w = last === undefined ? place : weightsAt(last.run, end);
  const grain = grainOf(noise);
  const line = ({ run, from, to }: Part) => trail(run, from, to, grain);
  return {
    ...{ runner, shown, end, lost: end < step, w, place, distance: distanceTo(place, w) },
    get ways() {
      return ways.map(line);
    },
    get old() {
      return old && line(old);
    },
    get curves() {
      return ways.map(({ run, from, to }) => distances(run, place, from, to, grain));
    },
  };
}
