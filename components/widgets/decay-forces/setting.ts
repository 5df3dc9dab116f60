import { readPoints } from '#widget-state/points.ts';
import type { DecayForcesState } from './controls.ts';
import type { Setting } from './runs.ts';

/** What makes a run, without the step that is looked at. */
export function settingOf(state: DecayForcesState): Setting {
  const { run, learningRate, lambda, first, second } = state;
  const [from = { x: NaN, y: NaN }] = readPoints(state.start);
  return { run, learningRate, lambda, start: [from.x, from.y], curvatures: [first, second] };
}
