// The numbers that this lesson's prose shows, as its figure shows them. Not imported by the items: a
// question should not load a figure.
import {
  model,
  type ShrinkResult,
  type ShrinkState,
} from '#components/widgets/shrink-bars/model.ts';
import { dataSet } from '#components/widgets/shrink-bars/data-sets.ts';
import { longley } from '#content/datasets/longley.ts';
import { conditionNumber } from '#numerics/diagnostics/condition-number.ts';
import { columnsOf, matrixFromColumns } from '#numerics/linear-algebra/matrix.ts';
import { svd } from '#numerics/linear-algebra/svd.ts';
import { squaredNorm } from '#numerics/linear-algebra/vector.ts';
import { lambdaForDegreesOfFreedom } from '#numerics/paths/ridge-inverse.ts';
import { ridgeCentered, ridgeOfTable } from './agreement.ts';
import { prostatePath } from './values.ts';

/** What the figure computes in its initial state with these changes. */
export const figure = (changes: Partial<ShrinkState>): ShrinkResult =>
  model.compute({
    data: 'box',
    lambda: 0,
    compare: 'none',
    points: model.controls.points.initial,
    ...changes,
  });

/** The share kept of direction `direction`, from 1. */
export const kept = (changes: Partial<ShrinkState>, direction: number): number =>
  figure(changes).shares[direction - 1] ?? NaN;

/** d² of direction `direction`, from 1. */
export const square = (data: ShrinkState['data'], direction: number): number =>
  figure({ data }).squares[direction - 1] ?? NaN;

/** Finer is not seen, and a link stays short. */
const sixFigures = (value: number): number => Number(value.toPrecision(6));

/** The λ that leaves so many effective degrees of freedom. */
export const lambdaFor = (data: Exclude<ShrinkState['data'], 'cloud'>, df: number): number =>
  sixFigures(lambdaForDegreesOfFreedom(dataSet(data, '').path, df));

/** How many weights are not zero. */
export const nonzero = (changes: Partial<ShrinkState>): number =>
  figure(changes).w.filter((weight) => weight !== 0).length;

/** The λ that brings the condition number down to `wanted`: (d₁² − κdₚ²) / (κ − 1). */
export function lambdaForCondition(data: ShrinkState['data'], wanted: number): number {
  const { squares } = figure({ data });
  return sixFigures(((squares[0] ?? NaN) - wanted * (squares.at(-1) ?? NaN)) / (wanted - 1));
}

/** The condition number of [1 X]ᵀ[1 X] for Longley's data in their own units. */
export const rawCondition = conditionNumber(
  svd(
    matrixFromColumns(
      [new Float64Array(longley.X.rows).fill(1), ...columnsOf(longley.X)],
      longley.X.rows,
    ),
  ),
);

const { path } = dataSet('longley', '');

/** How much of the thinnest direction of Longley's data is this feature: its entry in v. */
export const inThinnest = (feature: string): number => {
  const thinnest = columnsOf(path.factors.V).at(-1);
  return thinnest?.[longley.names.indexOf(feature)] ?? NaN;
};

/** The least-squares weight of a feature, but for its part along the thinnest direction. */
export const withoutThinnest = (feature: string): number => {
  const weight = path.weights(0)[longley.names.indexOf(feature)] ?? NaN;
  const along = (path.projections.at(-1) ?? NaN) / (path.factors.singularValues.at(-1) ?? NaN);
  return weight - along * inThinnest(feature);
};

/** What share of ‖β̂‖² of least squares lies along the thinnest direction of Longley's data, in percent. */
export function lengthAlongThinnest(): number {
  const along = path.projections.map((pull, j) => pull / (path.factors.singularValues[j] ?? NaN));
  return (100 * (along.at(-1) ?? NaN) ** 2) / squaredNorm(along);
}

/** What share of Σ(y − ȳ)² of the prostate data least squares finds along each direction, in percent. */
export function explainedByProstate(direction: number): number {
  const { path: men } = prostatePath();
  const total = squaredNorm(men.unexplained) + squaredNorm(men.projections);
  return (100 * (men.projections[direction - 1] ?? NaN) ** 2) / total;
}

/** The table's coefficient of lcavol, in the two ways of centering. */
export const lcavol = {
  asPrinted: ridgeOfTable.ours[1] ?? NaN,
  centered: ridgeCentered.w[0] ?? NaN,
};
