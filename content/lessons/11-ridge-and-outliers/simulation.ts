// The contamination simulation that the prose tells of, kept to six digits in contamination.json:
// `npm run endurance` draws them all again.
import {
  byMethod,
  byScenario,
  contaminationModel,
  type Method,
  type Scenario,
} from '#numerics/simulations/contamination-settings.ts';
import { summarizeSample } from '#numerics/simulations/sample-summary.ts';
import { squaredNorm } from '#numerics/linear-algebra/vector.ts';
import { once } from '#numerics/once.ts';
import kept from './contamination.json';
import alone from './one-far-row.json';

export const drawn = kept;

const table = once(() =>
  byScenario((scenario) => byMethod((method) => summarizeSample(kept.risks[scenario][method]))),
);

/** The λ that leave-one-out chose, in short. */
export const lambdas = once(() =>
  byScenario((scenario) => summarizeSample(kept.lambdas[scenario])),
);

export const settings = { ...kept.settings, ...contaminationModel, strongest: 1e4 };

/** ‖β̂ − β‖² of a method: the median over the draws. */
export const median = (scenario: Scenario, method: Method): number =>
  table()[scenario][method].median;

/** The Monte Carlo standard error of that median. */
export const error = (scenario: Scenario, method: Method): number =>
  table()[scenario][method].medianError ?? NaN;

const percentAtTheEdge = (chosen: readonly number[]): number =>
  (100 * chosen.filter((lambda) => lambda > 0.99 * settings.strongest).length) / chosen.length;

/** In how many percent of the draws the largest λ of the grid was chosen. */
export const atTheEdge = (scenario: Scenario): number => percentAtTheEdge(kept.lambdas[scenario]);

/** The same with one far row instead of three. */
export const farRowAlone = {
  ...alone.settings,
  first: alone.lambdas[0] ?? NaN,
  atTheEdge: percentAtTheEdge(alone.lambdas),
};

/** ‖β‖²: the error of answering 0. */
export const riskOfNothing = squaredNorm(Float64Array.from(contaminationModel.truth));
