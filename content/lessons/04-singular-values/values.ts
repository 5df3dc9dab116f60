// What several of this lesson's items compute, each from the solver.
import { prostate } from '#content/datasets/prostate.ts';
import { conditionNumber } from '#numerics/diagnostics/condition-number.ts';
import { matrixFromRows } from '#numerics/linear-algebra/matrix.ts';
import { svd } from '#numerics/linear-algebra/svd.ts';
import { ridgePath, type RidgePath } from '#numerics/paths/ridge-path.ts';
import { ridge } from '#numerics/solvers/cholesky-ridge.ts';
import { designFor } from '#numerics/standardize.ts';
import type { Point } from '#widget-state/points.ts';

const diagonal = (values: readonly number[]) =>
  matrixFromRows(values.map((value, i) => values.map((_, j) => (i === j ? value : 0))));

/** Ridge of data with these singular values, their directions being the axes. */
const pathOf = (singularValues: readonly number[]): RidgePath =>
  ridgePath(diagonal(singularValues), new Float64Array(singularValues.length).fill(1));

/** d² / (d² + λ) of each, for d in descending order. */
export const shrinkFactors = (singularValues: readonly number[], lambda: number): number[] =>
  Array.from(pathOf(singularValues).shrinkFactors(lambda));

/** Σ d² / (d² + λ) */
export const degreesOfFreedom = (singularValues: readonly number[], lambda: number): number =>
  pathOf(singularValues).effectiveDegreesOfFreedom(lambda);

/** (d₁² + λ) / (dₚ² + λ) */
export const condition = (singularValues: readonly number[], lambda: number): number =>
  conditionNumber(svd(diagonal(singularValues)), lambda);

/** d² of the columns of a cloud of points, their means taken out. */
export function squaresOfCloud(points: readonly Point[]): readonly [number, number] {
  const { X } = designFor(
    matrixFromRows(points.map(({ x, y }) => [x, y])),
    points.map(() => 0),
  );
  const [widest = NaN, thinnest = NaN] = svd(X).singularValues.map((d) => d ** 2);
  return [widest, thinnest];
}

/** The ridge weights for XᵀX = [2 1; 1 2] and Xᵀy = `pulls`. */
export function correlatedPair(
  [one, two]: readonly [number, number],
  lambda: number,
): readonly [number, number] {
  const X = matrixFromRows([
    [1, 0],
    [0, 1],
    [1, 1],
  ]);
  const [first = NaN, second = NaN] = ridge(X, [one, two, 0], lambda).w;
  return [first, second];
}

/** The ridge path of the 67 men of the prostate data, on standardized columns. */
export function prostatePath(): { readonly path: RidgePath; readonly names: readonly string[] } {
  const { X, y, names } = prostate('train');
  const design = designFor(X, y, { scaling: 'sample' });
  return { path: ridgePath(design.X, design.y), names };
}

/** The λ at which a falling function of it has the value, by halving the range of log λ. */
export function lambdaWhere(falling: (lambda: number) => number, value: number): number {
  let [low, high] = [-20, 20];
  for (let halving = 0; halving < 60; halving += 1) {
    const middle = (low + high) / 2;
    if (falling(Math.exp(middle)) > value) low = middle;
    else high = middle;
  }
  return Math.exp(low);
}
