import { whole } from '../arguments.ts';
import { snapshot, type Optimizer, type OptimizerState } from '../optimizers/optimizer.ts';
import type { Slope } from './slope.ts';

/** The way of an optimizer, walked as far as it was asked for and kept: to scrub, and to play. */
export interface RecordedRun {
  /** The step that it begins with. */
  readonly first: number;
  /** Weight j after step t is `paths[j][t − first]`, up to the step that `upTo` gave. */
  readonly paths: readonly Float64Array[];
  /** Walks on to `step` where it has not; the step it can be shown at, less where it had to end. */
  upTo(step: number): number;
  /** A copy of the state that it was walked to, to go on from with another optimizer of the kind. */
  reached(): OptimizerState;
}

/** Weights beyond this are lost: nothing that follows is worth a step. */
const LOST = 1e6;

/**
 * A run from `start`, which stays as it is, to step `last` at most
 *
 * No step is taken twice, whatever is asked for in whatever order. It ends by itself where a weight
 * exceeds a million in size. Throws a RangeError where `last` comes before the start.
 */
export function recordedRun(
  optimizer: Optimizer,
  slope: Slope,
  start: OptimizerState,
  last: number,
): RecordedRun {
  const state = snapshot(start);
  const first = state.step;
  whole('last', last, first);
  const paths = Array.from(state.w, (weight) => {
    const path = new Float64Array(last - first + 1);
    path[0] = weight;
    return path;
  });
  let alive = true;

  const gradient = new Float64Array(slope.dimension);

  function walk() {
    slope.gradientInto(gradient, state.w, state.step);
    optimizer.advance(state, gradient);
    alive = within(state.w);
    if (!alive) state.step -= 1;
    else
      for (let j = 0; j < paths.length; j += 1)
        (paths[j] ?? gradient)[state.step - first] = state.w[j] ?? NaN;
  }

  return {
    first,
    paths,
    upTo(step) {
      while (alive && state.step < Math.min(step, last)) walk();
      return Math.min(Math.max(step, first), state.step);
    },
    reached: () => snapshot(state),
  };
}

function within(w: Float64Array): boolean {
  // Not finite is not within, either.
  for (let j = 0; j < w.length; j += 1) if (!(Math.abs(w[j] ?? NaN) <= LOST)) return false;
  return true;
}
