// The numbers that this lesson's prose shows, as its figure shows them. Not imported by the items: a
// question should not load a figure.
import { model, type DecayForcesResult } from '#components/widgets/decay-forces/model.ts';
import type { DecayForcesState } from '#components/widgets/decay-forces/controls.ts';
import { dataLoss, OPTIMUM } from '#components/widgets/decay-forces/runs.ts';
import { decayOnly } from '#numerics/descent/decay-only.ts';
import { l2Squared } from '#numerics/penalties/l2-squared.ts';
import { initialState } from '#widget-state/controls.ts';

const initial = initialState(model.controls);

/** What the figure computes in its initial state with these changes. */
export const figure = (changes: Partial<DecayForcesState>): DecayForcesResult =>
  model.compute({
    learningRate: Number(initial['learningRate']),
    lambda: Number(initial['lambda']),
    step: Number(initial['step']),
    start: String(initial['start']),
    run: 'both',
    first: Number(initial['first']),
    second: Number(initial['second']),
    ...changes,
  });

/** Weight number j, from 1, where the run rests. */
export const restAt = (changes: Partial<DecayForcesState>, j: 1 | 2): number =>
  figure(changes).rest?.[j - 1] ?? NaN;

/** The pull of the data at the end of the run, which is that of the decay there. */
export const pullAtRest = (changes: Partial<DecayForcesState>): number =>
  figure({ ...changes, step: 200 }).forces.data.length;

/** What is left of 1 by decay alone after so many steps. */
export const leftAfter = (steps: number, learningRate: number, weightDecay: number): number =>
  decayOnly(1, steps, learningRate, weightDecay);

/** The shares of w* in direction j, from 1, after so many steps: descent's, and the matching ridge's. */
export function sharesAt(step: number, j: 1 | 2) {
  const { stopping } = figure({ run: 'stopped', step });
  return {
    match: stopping?.match ?? NaN,
    descent: stopping?.descent[j - 1] ?? NaN,
    ridge: stopping?.ridge[j - 1] ?? NaN,
  };
}

/** At the end of the run: the loss of the data, the penalty, and both, as loops print one or the other. */
export function printedAtRest(changes: Partial<DecayForcesState>) {
  const { w, setting } = figure({ ...changes, step: 200 });
  const bowl = dataLoss(setting);
  const data = bowl.value(w) - bowl.value(Float64Array.from(OPTIMUM));
  const penalty = l2Squared(setting.lambda).value(w);
  return { data, penalty, both: data + penalty };
}
