// One lane for each runner: where it is, where it came along, and where it is bound for.
import type { RecordedRun } from '#numerics/descent/recorded-run.ts';
import { readMany } from '#widget-state/many.ts';
import type { RaceState } from './controls.ts';
import type { Places } from './places.ts';
import { racesOf } from './race.ts';
import { runners, type Runner } from './runners.ts';
import { distances, distanceTo, grainOf, trail, weightsAt, type Trail } from './trails.ts';

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
  /** The distance to `place` over the steps, as powers of ten. */
  readonly curves: readonly { readonly steps: Float64Array; readonly powers: Float64Array }[];
}

/** The parts of a run, from step to step. */
interface Part {
  readonly run: RecordedRun;
  readonly from: number;
  readonly to: number;
}

export function lanesOf(state: RaceState, places: Places): readonly Lane[] {
  const races = racesOf(state);
  const shown = readMany(state.shown);
  return runners.flatMap((runner, i) => {
    const race = races[i];
    if (race === undefined) return [];
    const lane = drawn(state, partsOf(state, race), places[runner.rests]);
    return [{ runner, shown: shown.includes(runner.name), ...lane }];
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

function drawn({ step, noise }: RaceState, { ways, old }: Parts, place: Float64Array) {
  const last = ways.at(-1);
  const end = last?.to ?? 0;
  const w = last === undefined ? place : weightsAt(last.run, end);
  const grain = grainOf(noise);
  const line = ({ run, from, to }: Part) => trail(run, from, to, grain);
  return {
    ...{ end, lost: end < step, w, place, distance: distanceTo(place, w) },
    ways: ways.map(line),
    old: old && line(old),
    curves: ways.map(({ run, from, to }) => distances(run, place, from, to, grain)),
  };
}
