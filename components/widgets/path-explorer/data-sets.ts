import { diabetes } from '#content/datasets/diabetes.ts';
import { longley } from '#content/datasets/longley.ts';
import { prostate } from '#content/datasets/prostate.ts';
import type { RegressionData } from '#content/datasets/regression-data.ts';
import { matrixFromRows } from '#numerics/linear-algebra/matrix.ts';
import type { Matrix } from '#numerics/problem.ts';
import { designFor } from '#numerics/standardize.ts';
import type { PathState } from './controls.ts';

/** A data set as its paths see it: centered, and perhaps scaled. */
export interface PathData {
  /** What the sentence calls it. */
  readonly title: string;
  /** Short enough to stand beside a curve. */
  readonly names: readonly string[];
  readonly X: Matrix;
  readonly y: Float64Array;
  /** log₁₀ of the λ between which something happens. */
  readonly decades: readonly [number, number];
}

type Source = Exclude<PathState['data'], 'pair'>;

interface Described {
  readonly title: string;
  readonly data: RegressionData;
  readonly decades: Readonly<Record<PathState['standardized'], readonly [number, number]>>;
}

const sources: Readonly<Record<Source, Described>> = {
  prostate: {
    title: 'Prostate',
    data: prostate('train'),
    decades: { yes: [-1, 4], no: [-1, 5] },
  },
  diabetes: { title: 'Diabetes', data: diabetes, decades: { yes: [0, 5], no: [0, 6] } },
  longley: {
    title: 'Longley',
    data: { ...longley, names: ['prices', 'GNP', 'jobless', 'army', 'people', 'year'] },
    decades: { yes: [-3, 3], no: [-2, 5] },
  },
};

/** The data of a state, columns divided by their sample standard deviations or not. */
export function pathData(state: PathState): PathData {
  if (state.data === 'pair') return pairData(state);
  const { title, data, decades } = sources[state.data];
  const scaling = state.standardized === 'yes' ? 'sample' : 'none';
  const { X, y } = designFor(data.X, data.y, { scaling });
  return { title, names: data.names, X, y, decades: decades[state.standardized] };
}

/** Two features with XᵀX = [1 ρ; ρ 1], whose least-squares weights are given. */
function pairData({ correlation, first, second }: PathState): PathData {
  const rest = Math.sqrt(1 - correlation ** 2);
  return {
    title: 'The pair',
    names: ['first', 'second'],
    X: matrixFromRows([
      [1, correlation],
      [0, rest],
    ]),
    y: Float64Array.of(first + correlation * second, rest * second),
    decades: [-2, 2],
  };
}
