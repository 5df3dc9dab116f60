import { snapshot, type Optimizer, type OptimizerState } from '../optimizers/optimizer.ts';
import type { Slope } from './slope.ts';

/**
 * The states of an optimizer on its way down, from `start` on, which is the first
 *
 * Each is a copy of its own: keep them to scrub back, hand any of them in as `start` to go on from
 * there, perhaps with another optimizer of the same kind. Goes on for ever, and ends only where the
 * next weights would not be finite: the run has diverged.
 */
export function* trajectory(
  optimizer: Optimizer,
  slope: Slope,
  start: OptimizerState,
): Generator<OptimizerState, void, void> {
  const state = snapshot(start);
  do yield snapshot(state);
  while (takeSteps(optimizer, slope, state, 1));
}

/**
 * Takes `steps` steps, in place; false where it stopped early because the weights are not finite.
 *
 * The fast way to the end of a run: nothing is copied, and one vector allocated.
 */
export function takeSteps(
  optimizer: Optimizer,
  slope: Slope,
  state: OptimizerState,
  steps: number,
): boolean {
  const gradient = new Float64Array(slope.dimension);
  for (let taken = 0; taken < steps; taken += 1) {
    slope.gradientInto(gradient, state.w, state.step);
    optimizer.advance(state, gradient);
    if (!allFinite(state.w)) return false;
  }
  return true;
}

function allFinite(w: Float64Array): boolean {
  for (let j = 0; j < w.length; j += 1) if (!Number.isFinite(w[j])) return false;
  return true;
}
