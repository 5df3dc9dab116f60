import { formatNumber } from '#expressions/format-number.ts';
import { oneWeight, oneWeightCurves, shrinkageMap } from '#numerics/one-weight.ts';
import { slider, type StateOf } from '#widget-state/controls.ts';
import { defineWidget } from '#widget-state/widget-model.ts';
import { code } from './code.ts';
import { curvesAt } from './curves.ts';
import { say, texts } from './texts.ts';
import { mapTable, objectiveTable, slopeTable } from './tables.ts';

/** How far the axes of both drawings reach: weights and estimates from −REACH to REACH. */
export const REACH = 5;

const controls = {
  z: slider({
    label: texts['control.z'],
    symbol: 'z',
    role: 'data',
    min: -REACH,
    max: REACH,
    step: 0.05,
    initial: 3,
  }),
  lambda1: slider({
    label: texts['control.lambda1'],
    symbol: 'λ₁',
    role: 'lambda',
    min: 0,
    max: 4,
    step: 0.05,
    initial: 1,
    typed: { min: 0, max: 1e9 },
  }),
  lambda2: slider({
    label: texts['control.lambda2'],
    symbol: 'λ₂',
    role: 'lambda',
    min: 0,
    max: 4,
    step: 0.05,
    initial: 0.5,
    typed: { min: 0, max: 1e9 },
  }),
};

export type OneWeightState = StateOf<typeof controls>;

/** From −reach to reach in `count` equal steps; an even count has 0 in the middle. */
const grid = (reach: number, count: number): number[] =>
  Array.from({ length: count + 1 }, (_, index) => (reach * (2 * index - count)) / count);

// Finer around 0, where the objective has its kink and a strong penalty bends it most.
const weights = Float64Array.from([...grid(REACH, 40), ...grid(0.2, 10)]).sort();

/** Where the map can bend: between neighbors of these it is straight. */
const bendsOfMap = (lambda1: number): Float64Array => {
  const edge = Math.min(lambda1, REACH);
  return Float64Array.of(-REACH, -edge, edge, REACH);
};

function compute(state: OneWeightState) {
  const { lambda1, lambda2 } = state;
  const estimates = bendsOfMap(lambda1);
  return {
    ...oneWeight(state),
    objectiveAtZero: oneWeightCurves(state).objective(0),
    weights,
    curves: curvesAt(weights, state),
    estimates,
    map: shrinkageMap(estimates, lambda1, lambda2),
    ridgeMap: shrinkageMap(estimates, 0, lambda2),
    lassoMap: shrinkageMap(estimates, lambda1, 0),
    /** The map's value at the right edge, where the handle of λ₂ sits. */
    edgeWeight: shrinkageMap(Float64Array.of(REACH), lambda1, lambda2)[0] ?? 0,
  };
}

export type OneWeightResult = ReturnType<typeof compute>;

/** λ₂ for which the map passes through (REACH, weight): from ŵ = (z − λ₁) / (1 + λ₂). */
export const lambda2Through = (weight: number, lambda1: number): number =>
  weight <= 0 ? Infinity : (REACH - lambda1) / weight - 1;

function describe({ w, ...given }: OneWeightResult): string {
  const { z } = given;
  const [lambda1, lambda2] = [formatNumber(given.lambda1), formatNumber(given.lambda2)];
  const setting = { z: formatNumber(z), lambda1, lambda2 };
  if (z === 0) return say('noPull', setting);
  if (w === 0) return say('exactlyZero', setting);
  if (given.lambda1 === 0 && given.lambda2 === 0) return say('free', setting);
  const percent = formatNumber((100 * w) / z, 3);
  return say('smaller', { ...setting, w: formatNumber(w, 3), percent });
}

export const model = defineWidget({
  name: 'one-weight',
  title: texts.title,
  version: 1,
  controls,
  formula:
    '\\term{objective}{J(w)} = \\term{data}{\\tfrac12 (z-w)^2} + \\term{l1}{\\lambda_1 |w|} + \\term{l2}{\\tfrac12 \\lambda_2 w^2}',
  termsAt: texts.termsAt,
  terms: {
    objective: {
      role: 'objective',
      label: texts['term.objective'],
      text: 'J(w)',
      value: (result: OneWeightResult) => result.objective,
    },
    data: {
      role: 'data',
      label: texts['term.data'],
      text: '½(z − w)²',
      value: (result: OneWeightResult) => result.data,
    },
    l1: {
      role: 'penalty',
      label: texts['term.l1'],
      text: 'λ₁|w|',
      dash: '9 4',
      value: (result: OneWeightResult) => result.l1,
    },
    l2: {
      role: 'penalty',
      label: texts['term.l2'],
      text: '½λ₂w²',
      dash: '2 4',
      value: (result: OneWeightResult) => result.l2,
    },
  },
  compute,
  describe,
  code,
  tables: (result) => [objectiveTable(result), mapTable(result), slopeTable(result)],
  samples: {
    'elastic net': {},
    'ridge only': { lambda1: 0, lambda2: 1 },
    'lasso only': { lambda1: 1.5, lambda2: 0 },
    'exactly zero': { z: 1, lambda1: 1.5, lambda2: 0 },
    'on the threshold': { z: 3, lambda1: 3, lambda2: 0 },
    'negative estimate': { z: -4, lambda1: 1, lambda2: 0.5 },
    'no penalty': { lambda1: 0, lambda2: 0 },
    'huge penalty': { lambda1: 0, lambda2: 1000 },
  },
});
