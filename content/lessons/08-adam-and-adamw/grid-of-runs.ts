// What the lesson says of the two later figures, computed by what draws them.
import { model as heatMap } from '#components/widgets/heat-map/model.ts';
import { model as noisyQuiet } from '#components/widgets/noisy-quiet/model.ts';
import { once } from '#numerics/once.ts';
import { decayGridSummary } from '#numerics/simulations/decay-grid-summary.ts';
import {
  decayCells,
  decayGrid,
  decayGridRuns,
  newDecayGrid,
  type DecayForm,
} from '#numerics/simulations/decay-grid.ts';
import { initialState } from '#widget-state/controls.ts';

export { decayTask } from '#numerics/simulations/decay-grid-task.ts';

/** Draws of the data, as many as the figure takes in the background. */
export const dataSets = 24;

const seed = Number(initialState(heatMap.controls)['seed']);

const summaryIn = (form: DecayForm) =>
  once(() => {
    let runs = newDecayGrid({ form, seed, repetitions: dataSets * decayCells.length });
    for (const next of decayGridRuns(runs)) runs = next;
    return decayGridSummary(runs);
  });
const summaries = { paper: summaryIn('paper'), pytorch: summaryIn('pytorch') };

/** How the best log₂ λ goes with log₂ η: the mean slope, and its standard deviation over the draws. */
export const slopeIn = (form: DecayForm) => {
  const { mean, deviation } = summaries[form]().slope;
  return { mean, deviation: deviation ?? NaN };
};

/** How many times the best test error at the largest rate one gets with the best λ of the smallest. */
export function priceOfKeeping(form: DecayForm): number {
  const { rates, decays } = decayGrid;
  const errors = summaries[form]().errors.map(({ mean }) => mean);
  const column = (at: number) => errors.slice(at * decays.length, (at + 1) * decays.length);
  const [smallest, largest] = [column(0), column(rates.length - 1)];
  const kept = largest[smallest.indexOf(Math.min(...smallest))] ?? NaN;
  return kept / Math.min(...largest);
}

const noisyStart = {
  ...{ learningRate: 1e-3, weightDecay: 0.25, loud: 10, runs: 8, seed: 1 },
};

/** What is left of the loud, the middle and the quiet weight in a state of the figure. */
export const leftInFigure = (changes: Partial<typeof noisyStart>) =>
  noisyQuiet.compute({ ...noisyStart, ...changes }).ends;

/** λ as large as the noise of the middle weight. */
export const strongDecay = { weightDecay: 1 };

/** What Adam with L2 leaves of the middle weight there, and what the formula says. */
export const middleUnderStrongDecay = once(() => {
  const { mean = NaN, formula = NaN } = leftInFigure(strongDecay).coupled[1] ?? {};
  return { mean, formula };
});

/** What Adam with L2 leaves of the loud weight at ten times its noise, and what the formula says. */
export const veryLoud = once(() => {
  const {
    mean = NaN,
    formula = NaN,
    deviation = NaN,
  } = leftInFigure({ loud: 100 }).coupled[0] ?? {};
  return { mean, formula, deviation };
});
