// The runs of a state, kept while only the step moves.
import { keptNoise } from '#numerics/descent/kept-noise.ts';
import { recordedRun, type RecordedRun } from '#numerics/descent/recorded-run.ts';
import type { Slope } from '#numerics/descent/slope.ts';
import { latest } from '#numerics/latest.ts';
import { readPoints } from '#widget-state/points.ts';
import { LAST_STEP, type RaceState } from './controls.ts';
import { bowlAt } from './places.ts';
import { runners } from './runners.ts';

/** A single point of the state, as a vector. */
export function vectorOf(text: string): Float64Array {
  const [point] = readPoints(text);
  return Float64Array.of(point?.x ?? NaN, point?.y ?? NaN);
}

const noiseOf = latest(
  ({ noise, seed }: RaceState) => keptNoise(2, { standardDeviation: noise, seed }, LAST_STEP),
  ({ noise, seed }) => `${noise} ${seed}`,
);

function slopeOf(state: RaceState): Slope {
  const bowl = bowlAt(vectorOf(state.minimum));
  return state.noise === 0 ? bowl : noiseOf(state)(bowl);
}

/** The state as it was before the fork; the same where there is none. */
export const beforeFork = (state: RaceState): RaceState =>
  state.fork === 0
    ? state
    : { ...state, learningRate: state.rateBefore, weightDecay: state.decayBefore };

const keyOf = ({
  learningRate,
  weightDecay,
  momentum,
  memory,
  form,
  schedule,
  ...rest
}: RaceState) =>
  [learningRate, weightDecay, momentum, memory, form, schedule, slopeKey(rest)].join();
const slopeKey = ({
  noise,
  seed,
  start,
  minimum,
}: Pick<RaceState, 'noise' | 'seed' | 'start' | 'minimum'>) =>
  [noise, noise > 0 && seed, start, minimum].join();

const sameAs = (state: RaceState) => `${state.fork} ${keyOf(state)}`;

/** From the start to the fork, or to the end where there is none. */
const openings = latest((state: RaceState): readonly RecordedRun[] => {
  const slope = slopeOf(state);
  const start = vectorOf(state.start);
  return runners.map(({ make }) => {
    const optimizer = make(state);
    const run = recordedRun(optimizer, slope, optimizer.start(start), state.fork || LAST_STEP);
    if (state.fork > 0) run.upTo(state.fork);
    return run;
  });
}, sameAs);

/** From where the openings end, with the setting of `state`. */
function goOn(state: RaceState): readonly RecordedRun[] {
  const slope = slopeOf(state);
  const all = openings(beforeFork(state));
  return runners.flatMap(({ make }, i) => {
    const reached = all[i]?.reached();
    return reached === undefined ? [] : [recordedRun(make(state), slope, reached, LAST_STEP)];
  });
}

const branches = latest(goOn, (state) => `${sameAs(state)} ${sameAs(beforeFork(state))}`);
const oldBranches = latest(goOn, sameAs);

/** For each runner the run from the start and, where it forked, the old and the new one from there. */
export const racesOf = (state: RaceState) =>
  openings(beforeFork(state)).map((opening, i) => ({
    opening,
    ...(state.fork === 0
      ? {}
      : { old: oldBranches(beforeFork(state))[i], branch: branches(state)[i] }),
  }));
