// What several of this lesson's items compute, each from the numerics.
import { good, withPointAt } from '#components/widgets/outlier-lab/data.ts';
import { phones } from '#content/datasets/phones.ts';
import { prostate } from '#content/datasets/prostate.ts';
import { squaredError } from '#numerics/datafits/squared-error.ts';
import { factorDesign } from '#numerics/diagnostics/factored-design.ts';
import { leverage } from '#numerics/diagnostics/leverage.ts';
import { responseInfluence } from '#numerics/diagnostics/response-influence.ts';
import { lambdaMax } from '#numerics/lambda-max.ts';
import { columnsOf, matrixFromColumns, matVec } from '#numerics/linear-algebra/matrix.ts';
import { mean, squaredNorm } from '#numerics/linear-algebra/vector.ts';
import { once } from '#numerics/once.ts';
import { ridgePath } from '#numerics/paths/ridge-path.ts';
import { leaveOneOutAlong, smallestScore } from '#numerics/paths/ridge-selection.ts';
import { createRandom } from '#numerics/random.ts';
import { mmEstimate } from '#numerics/robust/mm-estimate.ts';
import { contaminationModel } from '#numerics/simulations/contamination-settings.ts';
import { ridge } from '#numerics/solvers/cholesky-ridge.ts';
import { designFor, inOriginalUnits, type Design } from '#numerics/standardize.ts';

const columnOf = (x: ArrayLike<number>) => matrixFromColumns([Float64Array.from(x)], x.length);

/** A ridge line through the origin: its slope, and what the last point does to it. */
export function ridgeThrough(x: readonly number[], y: readonly number[], lambda: number) {
  const X = columnOf(x);
  const design = factorDesign(X, { intercept: false });
  const last = x.length - 1;
  return {
    slope: ridge(X, y, lambda).w[0] ?? NaN,
    influence: responseInfluence(design, last, lambda).w[0] ?? NaN,
    leverage: leverage(design, lambda)[last] ?? NaN,
  };
}

/** The MM line through these calls of the phone data, and the λ of ridge that has the same slope. */
export function slopeOfMm(calls: ArrayLike<number>) {
  const X = columnOf(phones.year);
  const mm = mmEstimate(X, calls);
  const design = designFor(X, calls);
  const slope = mm.w[0] ?? NaN;
  const square = (factorDesign(X).singularValues[0] ?? NaN) ** 2;
  const free = ridge(design.X, design.y, 0).w[0] ?? NaN;
  // Ridge divides the least-squares slope by 1 + λ/d².
  const lambda = square * (free / slope - 1);
  return { design, slope, intercept: mm.intercept, free, square, lambda };
}

/** The phone data: the MM line, and the ridge line whose λ gives it the same slope. */
export const phoneLines = once(() => {
  const { design, slope, intercept, lambda } = slopeOfMm(phones.calls);
  const line = inOriginalUnits(design, ridge(design.X, design.y, lambda).w);
  return {
    ...{ slope, lambda, middle: mean(phones.year) },
    ridgeAt: (year: number) => line.intercept + (line.w[0] ?? NaN) * year,
    mmAt: (year: number) => intercept + slope * year,
  };
});

/** Eleven points around a line and a twelfth at their edge, at x = 9: centered. */
const atTheEdge = (height: number) => {
  const { X, y } = withPointAt({ x: 9, y: height });
  return designFor(X, y);
};

/** The slope of least squares there, and Σ(xᵢ − x̄)². */
export function flattened(height: number) {
  const { X, y } = atTheEdge(height);
  return { free: ridge(X, y, 0).w[0] ?? NaN, square: squaredNorm(X.data) };
}

const dropped = ({ X, y }: Design): number => lambdaMax(squaredError(X, y));

/** The smallest λ at which the lasso has no slope there. */
export const droppedAt = (height: number): number => dropped(atTheEdge(height));

/** The same for the eleven alone. */
export const droppedAlone = once(() => dropped(designFor(columnOf(good.x), good.y)));

/** λ by leave-one-out, on one data set of the contamination model and with three responses spoiled. */
export const chosenLambdas = once(() => {
  const random = createRandom(1);
  const { truth, errorDeviation, verticalShift } = contaminationModel;
  const n = 60;
  const X = matrixFromColumns(
    truth.map(() => Float64Array.from({ length: n }, () => random.normal())),
    n,
  );
  const y = matVec(X, Float64Array.from(truth)).map((at) => random.normal(at, errorDeviation));
  const grid = Float64Array.from({ length: 61 }, (_, k) => 10 ** (k / 10 - 2));
  const chosen = (target: Float64Array): number => {
    const design = designFor(X, target);
    const path = ridgePath(design.X, design.y);
    return smallestScore(grid, leaveOneOutAlong(path)).lambda;
  };
  return {
    clean: chosen(y),
    spoiled: chosen(y.map((value, i) => (i < 3 ? value + verticalShift : value))),
  };
});

/** The coefficient of log weight in the prostate data, and its row's leverage, right and mistyped. */
export const historicTypo = once(() => {
  const parts = [prostate('train'), prostate('test')];
  const rows = parts.reduce((sum, { y }) => sum + y.length, 0);
  const columns = Array.from({ length: 8 }, (_, j) =>
    Float64Array.from(parts.flatMap(({ X }) => [...(columnsOf(X)[j] ?? [])])),
  );
  const y = Float64Array.from(parts.flatMap((part) => [...part.y]));
  // 44.9 g and 449 g, as logarithms; no other man has this weight.
  const [right, wrong] = [3.804438, 6.10758];
  const row = (columns[1] ?? new Float64Array(0)).findIndex((w) => Math.abs(w - right) < 1e-6);
  const fit = (weight: number, lambda: number): number => {
    const X = matrixFromColumns(columns.with(1, (columns[1] ?? y).with(row, weight)), rows);
    const design = designFor(X, y, { scaling: 'population' });
    return inOriginalUnits(design, ridge(design.X, design.y, lambda).w).w[1] ?? NaN;
  };
  const lever = (weight: number): number => {
    const X = matrixFromColumns(columns.with(1, (columns[1] ?? y).with(row, weight)), rows);
    return leverage(factorDesign(X))[row] ?? NaN;
  };
  const at = (weight: number) => ({
    leverage: lever(weight),
    leastSquares: fit(weight, 0),
    ridge: fit(weight, 24),
  });
  return { rows, right: at(right), wrong: at(wrong) };
});
