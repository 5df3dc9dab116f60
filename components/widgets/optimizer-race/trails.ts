// What is drawn of a run: as many of its points as the eye tells apart.
import type { RecordedRun } from '#numerics/descent/recorded-run.ts';

/** A line through the plane of the weights. */
export interface Trail {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

/** How finely a run is drawn. */
export interface Grain {
  /** The least distance between neighbors, in units of the weights. */
  readonly apart: number;
  /** Steps between the places at which a distance is drawn. */
  readonly stride: number;
}

const fine: Grain = { apart: 0.03, stride: 4 };
// A noisy way is a scribble: fewer corners show as much of it.
const coarse: Grain = { apart: 0.2, stride: 12 };

export const grainOf = (noise: number): Grain => (noise > 0 ? coarse : fine);

/** The weights of a run after `step`, which it was walked to. */
export const weightsAt = ({ first, paths }: RecordedRun, step: number): Float64Array =>
  Float64Array.from(paths, (path) => path[step - first] ?? NaN);

/** For each run what was last found of it; the very same object while what is asked stays the same. */
function keptByRun<Answer>() {
  const kept = new WeakMap<RecordedRun, { readonly key: string; readonly answer: Answer }>();
  return (run: RecordedRun, key: string, find: () => Answer): Answer => {
    const last = kept.get(run);
    if (last?.key === key) return last.answer;
    const answer = find();
    kept.set(run, { key, answer });
    return answer;
  };
}

const keptTrail = keptByRun<Trail>();
const keptDistances = keptByRun<Distances>();

/**
 * The way of `run` from step `from` to step `to`, both of which it was walked to; the very same object
 * while these stay, so that a part that has come to its end is not drawn again.
 */
export const trail = (run: RecordedRun, from: number, to: number, { apart }: Grain): Trail =>
  keptTrail(run, [from, to, apart].join(), () => followed(run, from, to, apart));

function followed(run: RecordedRun, from: number, to: number, apart: number): Trail {
  const [x = none, y = none] = run.paths;
  let last = from - run.first;
  const places = [last];
  for (let at = last + 1; at < to - run.first; at += 1) {
    const dx = (x[at] ?? NaN) - (x[last] ?? NaN);
    const dy = (y[at] ?? NaN) - (y[last] ?? NaN);
    if (dx * dx + dy * dy <= apart * apart) continue;
    places.push(at);
    last = at;
  }
  places.push(to - run.first);
  return { xs: picked(x, places), ys: picked(y, places) };
}

const none = new Float64Array();

function picked(path: Float64Array, places: readonly number[]): Float64Array {
  const values = new Float64Array(places.length);
  for (let i = 0; i < values.length; i += 1) values[i] = path[places[i] ?? 0] ?? NaN;
  return values;
}

/** The distance to a place over the steps, as powers of ten. */
export interface Distances {
  readonly steps: Float64Array;
  readonly powers: Float64Array;
}

/** Over the steps from `from` to `to`, how far the run is from `place`; likewise the same object. */
export const distances = (
  run: RecordedRun,
  place: Float64Array,
  from: number,
  to: number,
  { stride }: Grain,
): Distances =>
  keptDistances(run, [from, to, stride, ...place].join(), () =>
    measured(run, place, from, to, stride),
  );

function measured(
  { first, paths: [x = none, y = none] }: RecordedRun,
  [placeX = NaN, placeY = NaN]: Float64Array,
  from: number,
  to: number,
  stride: number,
): Distances {
  const count = Math.ceil((to - from) / stride) + 1;
  const steps = new Float64Array(count);
  const powers = new Float64Array(count);
  for (let k = 0; k < count; k += 1) {
    const step = Math.min(to, from + k * stride);
    const dx = (x[step - first] ?? NaN) - placeX;
    const dy = (y[step - first] ?? NaN) - placeY;
    steps[k] = step;
    powers[k] = Math.log10(Math.max(LEAST, Math.sqrt(dx * dx + dy * dy)));
  }
  return { steps, powers };
}

// Less is what rounding leaves.
const LEAST = 1e-15;

/** Between two weight vectors. */
export const distanceTo = (place: Float64Array, w: Float64Array): number =>
  Math.max(LEAST, Math.hypot((w[0] ?? NaN) - (place[0] ?? NaN), (w[1] ?? NaN) - (place[1] ?? NaN)));
