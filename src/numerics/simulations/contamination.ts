// A few bad observations, and what least squares, ridge, Huber and MM make of them.

import { matrixFromColumns, matVec } from '../linear-algebra/matrix.ts';
import { huber } from '../losses/huber.ts';
import { ridgePath } from '../paths/ridge-path.ts';
import { leaveOneOutAlong, smallestScore } from '../paths/ridge-selection.ts';
import type { Matrix } from '../problem.ts';
import { mEstimate } from '../robust/m-estimate.ts';
import { mmEstimate } from '../robust/mm-estimate.ts';
import { designFor } from '../standardize.ts';
import {
  byMethod,
  byScenario,
  checkContamination,
  contaminationModel,
  type ContaminationSettings,
  type Method,
  type Scenario,
} from './contamination-settings.ts';
import { randomOf, repeatedly, type Repetitions } from './repetitions.ts';
import { summarizeSample, type SampleSummary } from './sample-summary.ts';

/** One draw: the excess risk ‖ŵ − β‖² of each method on each kind of data, and the λ ridge chose. */
export interface ContaminationDraw {
  readonly risks: Readonly<Record<Scenario, Readonly<Record<Method, number>>>>;
  readonly lambdas: Readonly<Record<Scenario, number>>;
}

/** How far a simulation has come. */
export type ContaminationState = Repetitions<ContaminationSettings, ContaminationDraw>;

/**
 * Draws y = Xβ + ε again and again, spoils a few observations in two ways, and fits.
 *
 * Yields after each repetition, and ends when there are as many as the settings ask for. Go on from
 * any yielded state, kept as JSON if need be, and the result is the same as without a break: the
 * random numbers of a repetition depend on the seed and its number alone. All kinds of data in a
 * repetition share X and ε but for what is spoiled. Throws a RangeError for settings that make no sense.
 */
export function* contamination(
  start: ContaminationState,
): Generator<ContaminationState, ContaminationState, void> {
  checkContamination(start.settings);
  return yield* repeatedly(start, repeat);
}

/** A state with nothing drawn yet. */
export const newContamination = (settings: ContaminationSettings): ContaminationState => ({
  settings,
  repetitions: [],
});

/** For each kind of data and method the risks in short: medians, means and their Monte Carlo errors. */
export function contaminationTable({
  repetitions,
}: ContaminationState): Record<Scenario, Record<Method, SampleSummary>> {
  const cell = (scenario: Scenario, method: Method): SampleSummary =>
    summarizeSample(repetitions.map(({ risks }) => risks[scenario][method]));
  return byScenario((scenario) => byMethod((method) => cell(scenario, method)));
}

/** The λ that ridge chose on each kind of data, in short. */
export const contaminationLambdas = ({
  repetitions,
}: ContaminationState): Record<Scenario, SampleSummary> =>
  byScenario((scenario) => summarizeSample(repetitions.map(({ lambdas }) => lambdas[scenario])));

interface Data {
  readonly X: Matrix;
  readonly y: Float64Array;
}

function repeat(settings: ContaminationSettings, repetition: number): ContaminationDraw {
  const data = draw(settings, repetition);
  const fits = byScenario((scenario) => fitAll(data[scenario]));
  return {
    risks: byScenario((scenario) =>
      byMethod((method) => excessRisk(fits[scenario].weights[method])),
    ),
    lambdas: byScenario((scenario) => fits[scenario].lambda),
  };
}

function draw(settings: ContaminationSettings, repetition: number): Record<Scenario, Data> {
  const { observations: n = 60, bad = 3 } = settings;
  const random = randomOf(settings, repetition);
  const { truth, errorDeviation, verticalShift, leverage } = contaminationModel;
  const columns = truth.map(() => Float64Array.from({ length: n }, () => random.normal()));
  const X = matrixFromColumns(columns, n);
  const y = matVec(X, Float64Array.from(truth)).map((mean) => random.normal(mean, errorDeviation));
  const far = matrixFromColumns(columns, n);
  far.data.fill(leverage.feature, 0, bad);
  return {
    clean: { X, y },
    vertical: { X, y: y.map((value, i) => (i < bad ? value + verticalShift : value)) },
    leverage: { X: far, y: y.slice().fill(leverage.response, 0, bad) },
  };
}

/** From 10⁻² to 10⁴, ten for each power of ten. */
const lambdaGrid = Float64Array.from({ length: 61 }, (_, k) => 10 ** (k / 10 - 2));

function fitAll({ X, y }: Data): { weights: Record<Method, Float64Array>; lambda: number } {
  const design = designFor(X, y);
  const path = ridgePath(design.X, design.y);
  const { lambda } = smallestScore(lambdaGrid, leaveOneOutAlong(path));
  const weights = {
    'least-squares': path.weights(0),
    ridge: path.weights(lambda),
    huber: mEstimate(X, y, huber()).w,
    mm: mmEstimate(X, y, { exhaustiveUpTo: 0, subsets: 500 }).w,
  };
  return { weights, lambda };
}

const excessRisk = (w: Float64Array): number =>
  contaminationModel.truth.reduce((sum, weight, j) => sum + ((w[j] ?? NaN) - weight) ** 2, 0);
