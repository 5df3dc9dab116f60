// The data that the figure shows: a cloud to drag, the corners of a box, and two real sets.
import { longley } from '#content/datasets/longley.ts';
import { prostate } from '#content/datasets/prostate.ts';
import { matrixFromRows } from '#numerics/linear-algebra/matrix.ts';
import { once } from '#numerics/once.ts';
import { designFor } from '#numerics/standardize.ts';
import { cloudOf } from './cloud.ts';
import type { DataSet } from './data-set.ts';
import { sideView } from './side-view.ts';

/** The eight corners of a box, whose singular values are 10, 3 and 1. */
const box = once(() => {
  const corners = Array.from({ length: 8 }, (_, corner) =>
    [1, 2, 4].map((place) => ((corner & place) === 0 ? -1 : 1)),
  );
  const edges = [10, 3, 1].map((d) => d / Math.sqrt(8));
  const X = matrixFromRows(corners.map((row) => row.map((sign, j) => sign * (edges[j] ?? NaN))));
  const y = corners.map((row) => row.reduce((sum, sign) => sum + sign, 0));
  return sideView(designFor(X, y), ['x₁', 'x₂', 'x₃'], [-1, 3]);
});

const men = once(() => {
  const { X, y, names } = prostate('train');
  return sideView(designFor(X, y, { scaling: 'sample' }), names, [0, 3.5]);
});

const economy = once(() => {
  const { X, y, names } = longley;
  return sideView(designFor(X, y, { scaling: 'sample' }), names, [-2.7, 2.7]);
});

export type DataName = 'cloud' | 'box' | 'prostate' | 'longley';

export const dataSet = (name: DataName, points: string): DataSet =>
  ({ cloud: () => cloudOf(points), box, prostate: men, longley: economy })[name]();
