import { conditionNumber } from '#numerics/diagnostics/condition-number.ts';
import { shrinkFactors } from '#numerics/diagnostics/shrink-factors.ts';
import { componentShares } from '#numerics/paths/principal-components.ts';
import { lambdaForDegreesOfFreedom } from '#numerics/paths/ridge-inverse.ts';
import type { RidgePath } from '#numerics/paths/ridge-path.ts';
import { defineWidget } from '#widget-state/widget-model.ts';
import { code } from './code.ts';
import { controls, type ShrinkState } from './controls.ts';
import { dataSet } from './data-sets.ts';
import { describe } from './describe.ts';
import { coefficientTable, directionTable, rowTable } from './tables.ts';

const CURVE_STEPS = 72;

/** d² / (d² + λ) for every d² that the axis shows. */
function curveOver([from, to]: readonly [number, number], lambda: number) {
  const decades = Float64Array.from(
    { length: CURVE_STEPS + 1 },
    (_, k) => from + ((to - from) * k) / CURVE_STEPS,
  );
  return {
    decades,
    shares: shrinkFactors(
      decades.map((decade) => 10 ** (decade / 2)),
      lambda,
    ),
  };
}

function compute(state: ShrinkState) {
  const { lambda } = state;
  const { path, places, squares, rows, projections, ...drawing } = dataSet(
    state.data,
    state.points,
  );
  const { singularValues: d, U } = path.factors;
  const shares = path.shrinkFactors(lambda);
  const df = path.effectiveDegreesOfFreedom(lambda);
  const components = Math.round(df);
  const kept = componentShares(d.length, components);
  return {
    ...{ state, drawing, lambda, shares, df, components, kept },
    compared: state.compare === 'components',
    squares,
    curve: curveOver(drawing.decades, lambda),
    condition: conditionNumber(path.factors, lambda),
    free: path.weights(0),
    w: path.weights(lambda),
    size: Math.sqrt(path.squaredNorm(lambda)),
    /** √(d²/n) along the two directions that are drawn: one standard deviation. */
    spread: drawing.axes.map(({ direction }) => (d[direction - 1] ?? NaN) / Math.sqrt(U.rows)),
    /** √(λ/n): the spread of a direction of which half is kept. */
    yardstick: Math.sqrt(lambda / U.rows),
    rows,
    squeezed: places(shares),
    projected: projections[components] ?? rows,
  };
}

export type ShrinkResult = ReturnType<typeof compute>;
export type { ShrinkState };

const pathOf = ({ data, points }: ShrinkState): RidgePath => dataSet(data, points).path;

export const model = defineWidget({
  name: 'shrink-bars',
  title: 'What ridge keeps of each direction',
  version: 1,
  controls,
  derived: {
    df: {
      label: 'effective degrees of freedom',
      symbol: 'df',
      role: 'estimate',
      step: 0.01,
      bounds: (state: ShrinkState) => ({ min: 0.01, max: Math.max(1, pathOf(state).factors.rank) }),
      value: (state: ShrinkState) => pathOf(state).effectiveDegreesOfFreedom(state.lambda),
      changes: (df: number, state: ShrinkState) => {
        const path = pathOf(state);
        // Points that all lie in one place have no direction to keep.
        return { lambda: lambdaForDegreesOfFreedom(path, Math.min(df, path.factors.rank)) };
      },
    },
  },
  formula: String.raw`\term{df}{\operatorname{df}} = \sum_j \frac{d_j^2}{d_j^2+\lambda} \qquad \term{condition}{\kappa} = \frac{d_1^2+\lambda}{d_p^2+\lambda}`,
  termsAt: 'at this λ',
  terms: {
    df: {
      role: 'estimate',
      label: 'the effective degrees of freedom',
      text: 'df',
      value: (result: ShrinkResult) => result.df,
    },
    condition: {
      role: 'data',
      label: 'the condition number of XᵀX + λI',
      text: 'κ',
      value: (result: ShrinkResult) => result.condition,
    },
  },
  compute,
  describe,
  code,
  tables: (result) => [directionTable(result), coefficientTable(result), ...rowTable(result)],
  samples: {
    cloud: {},
    'cloud, components': { lambda: 3, compare: 'components' },
    'least squares': { lambda: 0 },
    erased: { lambda: 10000 },
    'a box': { data: 'box' },
    'a box, components': { data: 'box', lambda: 9, compare: 'components' },
    largest: { data: 'prostate', lambda: 24.2, compare: 'components' },
    prostate: { data: 'prostate' },
    Longley: { data: 'longley', lambda: 0.1 },
    'Longley, components': { data: 'longley', lambda: 0.01, compare: 'components' },
    'a round cloud': { points: '0_4~2.8_2.8~4_0~2.8_-2.8~0_-4~-2.8_-2.8~-4_0~-2.8_2.8~0_0' },
    'a line': { points: '-4_-4~-3_-3~-2_-2~-1_-1~0_0~1_1~2_2~3_3~4_4', lambda: 1 },
  },
});
