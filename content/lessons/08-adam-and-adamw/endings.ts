// Where the runs of the figure are after a while, and how long AdamW takes beyond it.
import { LAST_STEP, type RaceState } from '#components/widgets/optimizer-race/controls.ts';
import { model } from '#components/widgets/optimizer-race/model.ts';
import { opening } from '#components/widgets/optimizer-race/opening.ts';
import { bowlAt, steepness } from '#components/widgets/optimizer-race/places.ts';
import { vectorOf } from '#components/widgets/optimizer-race/race.ts';
import type { RunnerName } from '#components/widgets/optimizer-race/runners.ts';
import { takeSteps } from '#numerics/descent/trajectory.ts';
import { adamW } from '#numerics/optimizers/adamw.ts';
import { cosine } from '#numerics/schedules/cosine.ts';

export const lastStep = LAST_STEP;

/** States of the figure that the text speaks of, as they differ from its opening. */
export const settings = {
  opening: {},
  end: { step: LAST_STEP },
  settled: { step: LAST_STEP, memory: '0.97', schedule: 'cosine' },
  restless: { step: LAST_STEP, memory: '0.97' },
  inBox: { step: LAST_STEP, memory: '0.97', schedule: 'cosine', weightDecay: 0.25 },
  paper: { form: 'paper' },
} satisfies Record<string, Partial<RaceState>>;

/** How much more the bowl is curved where it is steepest than where it is flattest. */
export const curvatureRatio = steepness.curvatures[0] / steepness.curvatures[1];

/** The figure as it stands with these changes. */
export const figureAt = (changes: Partial<RaceState>) => model.compute({ ...opening, ...changes });

/** How far a runner still is from the marker that it is bound for. */
export const toGo = (changes: Partial<RaceState>, name: RunnerName): number =>
  figureAt(changes).lanes.find(({ runner }) => runner.name === name)?.distance ?? NaN;

/** Where it is. */
export const placeOf = (changes: Partial<RaceState>, name: RunnerName): Float64Array =>
  figureAt(changes).lanes.find(({ runner }) => runner.name === name)?.w ?? new Float64Array();

export const apart = (one: ArrayLike<number>, other: ArrayLike<number>): number =>
  Math.hypot(...Array.from(one, (value, j) => value - (other[j] ?? NaN)));

/** What AdamW has to go after so many steps of a rate that fades in them, from the figure's opening. */
export function adamWToGo(steps: number): number {
  const { learningRate, weightDecay, start, minimum } = opening;
  const optimizer = adamW({ learningRate, weightDecay, schedule: cosine({ steps }) });
  const state = optimizer.start(vectorOf(start));
  takeSteps(optimizer, bowlAt(vectorOf(minimum)), state, steps);
  return apart(state.w, figureAt({}).places.box);
}

/** How many steps it takes until the root of a mean square with this β₂ has forgotten half. */
export const stepsToForgetHalf = (beta2: number): number =>
  Math.ceil(Math.log(1 / 4) / Math.log(beta2));
