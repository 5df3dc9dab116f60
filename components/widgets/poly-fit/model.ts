import { polynomialAt } from '#numerics/polynomial-ridge.ts';
import { defineWidget } from '#widget-state/widget-model.ts';
import { code } from './code.ts';
import { controls, type PolyFitState } from './controls.ts';
import { pointsFrom } from './data.ts';
import { describe } from './describe.ts';
import { costOfNoWeights, costsOf, curvesOf, errorsOf } from './fit.ts';
import { lambdaGrid } from './lambda-axis.ts';
import { overLambda } from './over-lambda.ts';
import { roundUp } from '#components/plot/round-up.ts';
import { costTable, errorTable, pointTable, weightTable } from './tables.ts';

function compute(state: PolyFitState) {
  const { data, fits, errorCurves } = overLambda(state);
  const polynomial = fits.at(state.lambda);
  const costs = costsOf(polynomial, data, state);
  return {
    ...state,
    ...data,
    ...costs,
    polynomial,
    ambiguous: fits.ambiguous,
    fitted: polynomialAt(polynomial, data.x),
    curves: curvesOf(polynomial, state.shift),
    errors: errorsOf(polynomial, data, state.shift),
    errorCurves,
    /** The cost at the right end of the bar. */
    barEnd: roundUp(Math.max(costOfNoWeights(data), costs.objective)),
  };
}

export type PolyFitResult = ReturnType<typeof compute>;

/** Points of which two stand above each other: ten of them no longer determine ten coefficients. */
const tied = pointsFrom(controls.seed.initial).replace('~0.33_', '~0.22_');

export const model = defineWidget({
  name: 'poly-fit',
  title: 'A polynomial under a penalty',
  version: 1,
  controls,
  formula:
    '\\term{objective}{J} = \\term{data}{\\tfrac12 \\lVert y{-}\\beta_0{-}X\\beta \\rVert^2} + \\term{penalty}{\\tfrac12 \\lambda \\lVert \\beta \\rVert^2} \\,[{+}\\term{level}{\\tfrac12 \\lambda \\beta_0^2}]',
  termsAt: 'at the fitted curve',
  terms: {
    objective: {
      role: 'objective',
      label: 'the objective',
      text: 'J',
      value: (result: PolyFitResult) => result.objective,
    },
    data: {
      role: 'data',
      label: 'the data term, half the RSS',
      text: '½RSS',
      value: (result: PolyFitResult) => result.data,
    },
    penalty: {
      role: 'penalty',
      label: 'the penalty',
      text: '½λ‖β‖²',
      value: (result: PolyFitResult) => result.penalty,
    },
    level: {
      role: 'penalty',
      label: 'what the intercept pays, nothing while it is free',
      text: '½λβ₀²',
      value: (result: PolyFitResult) => result.level,
    },
  },
  compute,
  implied: ({ seed }) => (seed === undefined ? {} : { points: pointsFrom(seed) }),
  describe,
  code,
  tables: (result) => [
    costTable(result),
    errorTable(result, lambdaGrid),
    weightTable(result),
    pointTable(result),
  ],
  samples: {
    'no penalty': {},
    'a small price': { lambda: 1e-4 },
    'a price too high': { lambda: 10 },
    'a huge price': { lambda: 1e9 },
    'a straight line': { degree: 1, lambda: 0.1 },
    'intercept penalized': { lambda: 0.1, intercept: 'penalized' },
    'intercept penalized, y shifted': { lambda: 0.1, intercept: 'penalized', shift: 100 },
    'intercept free, y shifted': { lambda: 0.1, shift: 100 },
    'two points at one x': { points: tied },
    'another sample': { seed: 1, points: pointsFrom(1), lambda: 1e-3 },
    largest: { lambda: 1e-3, intercept: 'penalized' },
  },
});
