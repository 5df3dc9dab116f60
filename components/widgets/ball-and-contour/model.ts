import { sizeOf, edgeOf, type Ball } from './balls.ts';
import { squaredError } from '#numerics/datafits/squared-error.ts';
import { correlatedPair } from '#numerics/correlated-pair.ts';
import { defineWidget } from '#widget-state/widget-model.ts';
import { code } from './code.ts';
import { controls, settingOf, type BallAndContourState } from './controls.ts';
import { estimateAt, wayToZero, type Setting } from './estimates.ts';
import { describe } from './sentence.ts';
import { pathTable, solutionTable } from './tables.ts';

/** Twenty to a decade over the track of λ, and far beyond it, where a strong penalty ends. */
const LAMBDAS = Array.from({ length: 40 * 2 + 33 }, (_, k) =>
  k <= 80 ? 10 ** (-2 + k / 20) : 10 ** (2 + (k - 80) / 4),
);

function compute(state: BallAndContourState) {
  const setting = settingOf(state);
  const { lambda } = state;
  const w = estimateAt(setting, lambda);
  const size = sizeOf(setting.ball, setting.mix, penalized(w, setting));
  const data = squaredErrorAt(setting, w);
  const penalty = lambda * size;
  return {
    ...{ state, setting, lambda, w, size, data, penalty, objective: data + penalty },
    ball: edgeOf(setting.ball, setting.mix, size, setting.stretch),
    contours: contoursOf(setting.correlation),
    /** How far out the contour through the estimate is, in the unit of `contours`. */
    level: Math.sqrt(2 * data),
    also: otherSolutions(setting, lambda, w),
    way: wayToZero(setting, LAMBDAS),
  };
}

export type BallAndContourResult = ReturnType<typeof compute>;

/** The weights that the penalty sees: of feature 1 in the unit of its numbers. */
const penalized = (w: Float64Array, { stretch }: Setting): Float64Array =>
  Float64Array.of((w[0] ?? NaN) / stretch, w[1] ?? NaN);

// A square of last bits.
const ROUNDING = 1e-28;

function squaredErrorAt({ correlation, first, second }: Setting, w: Float64Array): number {
  const { X, y } = correlatedPair(correlation, [first, second]);
  const value = squaredError(X, y).value(w);
  return value < ROUNDING ? 0 : value;
}

// Of equal columns the contours are pairs of lines; so long an ellipse cannot be told from them.
const FLATTEST = 1e-5;

/** Half axes of the contour ½‖y − Xβ‖² = ½: along (1, 1) and along (1, −1). */
const contoursOf = (correlation: number) => ({
  sum: 1 / Math.sqrt(Math.max(FLATTEST, 1 + correlation)),
  difference: 1 / Math.sqrt(Math.max(FLATTEST, 1 - correlation)),
});

/** Where equal columns leave a choice: the ends of the segment of solutions, or undefined. */
function otherSolutions(
  { ball, correlation, stretch }: Setting,
  lambda: number,
  [one = NaN, two = NaN]: Float64Array,
): readonly (readonly [number, number])[] | undefined {
  const total = one + correlation * two;
  const indifferent = ball === '1' && stretch === 1 && lambda > 0;
  if (Math.abs(correlation) < 1 || !indifferent || total === 0) return undefined;
  return [
    [total, 0],
    [0, correlation * total],
  ];
}

export const model = defineWidget({
  name: 'ball-and-contour',
  title: 'Where the contours of the squared error touch the ball of the penalty',
  version: 1,
  controls,
  formula: String.raw`\begin{aligned}\term{objective}{J(\beta)} &= \term{data}{\tfrac12\lVert y-X\beta\rVert^2} + \term{penalty}{\lambda\,P(\beta)}\\ P(\beta) &= \tfrac1q\bigl(|\beta_1|^q+|\beta_2|^q\bigr)\end{aligned}`,
  termsAt: 'at the estimate β̂',
  terms: {
    objective: {
      role: 'objective',
      label: 'the objective',
      text: 'J(β)',
      value: (result: BallAndContourResult) => result.objective,
    },
    data: {
      role: 'data',
      label: 'the data term',
      text: '½Σ(y − Xβ)²',
      value: (result: BallAndContourResult) => result.data,
    },
    penalty: {
      role: 'penalty',
      label: 'the penalty',
      text: 'λP(β)',
      dash: '9 4',
      value: (result: BallAndContourResult) => result.penalty,
    },
  },
  compute,
  describe,
  code,
  tables: (result) => [solutionTable(result), pathTable(result)],
  samples: {
    'ridge passes through zero': {},
    'ridge, the sign has changed': { lambda: 2.8 },
    'lasso in a corner': { ball: '1', second: 1, lambda: 2 },
    'lasso on an edge': { ball: '1', lambda: 0.5, second: 2 },
    'between diamond and disc': { ball: '1.5' },
    'almost a square': { ball: '4', lambda: 0.5 },
    'elastic net': { ball: 'net', lambda: 0.7, second: 1, correlation: 0.9 },
    'no correlation': { correlation: 0 },
    'nearly copies': { correlation: 0.95, first: 2, second: -1, lambda: 0.1 },
    'copies, ridge': { correlation: 1, first: 2, second: 0.5 },
    'copies, lasso': { correlation: 1, first: 2, second: 0.5, ball: '1' },
    'copies, no penalty': { correlation: 1, first: 2, second: -0.5, lambda: 0 },
    'opposite copies, lasso': { correlation: -1, first: 2, second: 0.5, ball: '1', lambda: 0.5 },
    millimeters: { unit: 'mm' },
    'millimeters, lasso': { unit: 'mm', ball: '1', second: 0.5 },
    'all zero': { ball: '1', lambda: 10 },
    'no penalty': { lambda: 0 },
    'nothing to estimate': { first: 0, second: 0 },
    'largest, steep powers': { ball: '4', correlation: 0.95, first: 3, second: -3, lambda: 0.01 },
    'largest, weak slopes': { ball: '1.5', correlation: 0.95, first: 3, second: 3 },
  } satisfies Record<string, Partial<BallAndContourState>>,
});

export type { Ball };
