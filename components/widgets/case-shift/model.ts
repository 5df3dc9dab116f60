import { lineOf } from '#components/plot/line.ts';
import { caseShift, shiftedFit } from '#numerics/case-shifts.ts';
import { matrixFromColumns } from '#numerics/linear-algebra/matrix.ts';
import { defineWidget } from '#widget-state/widget-model.ts';
import { readPoints } from '#widget-state/points.ts';
import { code } from './code.ts';
import { controls, REACH, type CaseShiftState } from './controls.ts';
import { describe } from './describe.ts';
import { costTable, pointTable } from './tables.ts';

const STEPS = 64;
const residuals = Float64Array.from(
  { length: STEPS + 1 },
  (_, i) => (REACH * (2 * i - STEPS)) / STEPS,
);
const squaredError = residuals.map((r) => (r * r) / 2);

function compute(state: CaseShiftState) {
  const { price, k, residual, lambda } = state;
  const points = readPoints(state.points);
  const xs = Float64Array.from(points, ({ x }) => x);
  const ys = Float64Array.from(points, ({ y }) => y);
  const X = matrixFromColumns([xs], xs.length);
  const { w, intercept, shifts, sameRidge, unshifted } = shiftedFit(X, ys, { price, k, lambda });
  return {
    ...{ state, xs, ys, shifts, sameRidge, residuals, squaredError },
    one: caseShift(residual, price, k),
    costs: residuals.map((r) => caseShift(r, price, k).cost),
    line: lineOf({ w, intercept }),
    unshifted: lineOf(unshifted),
    shifted: ys.map((y, i) => y - (shifts[i] ?? NaN)),
    moved: shifts.reduce((count, shift) => count + Number(shift !== 0), 0),
  };
}

export type CaseShiftResult = ReturnType<typeof compute>;
export type { CaseShiftState };

export const model = defineWidget({
  name: 'case-shift',
  title: 'Every observation may be shifted, at a price',
  version: 1,
  controls,
  formula: String.raw`\term{cost}{\rho(r)} = \min_\gamma\;\; \term{loss}{\tfrac12 (r-\gamma)^2} + \term{price}{\operatorname{price}(\gamma)}`,
  termsAt: 'of the one observation',
  terms: {
    cost: {
      role: 'objective',
      label: 'what the observation costs in the end',
      text: 'ρ(r)',
      value: ({ one }: CaseShiftResult) => one.cost,
    },
    loss: {
      role: 'data',
      label: 'the squared error that is left',
      text: '½(r − γ)²',
      value: ({ one }: CaseShiftResult) => one.loss,
    },
    price: {
      role: 'penalty',
      label: 'the price of the shift',
      text: 'price',
      value: ({ one }: CaseShiftResult) => one.price,
    },
  },
  compute,
  describe,
  code,
  tables: (result) => [costTable(result), pointTable(result)],
  samples: {
    'L1 on shifts': {},
    'L2 on shifts': { price: 'l2' },
    'a small residual': { residual: 1 },
    'no shift pays': { k: 10 },
    'all shifted': { k: 0.1 },
    'L2, with a penalty on the slope': { price: 'l2', k: 1, lambda: 60 },
    'negative residual': { residual: -6, k: 3 },
    largest: {
      lambda: 40,
      points: '0_-4~1_20~2_-4~3_20~4_-4~5_20~6_-4~7_20~8_-4~10_20',
    },
  },
});
