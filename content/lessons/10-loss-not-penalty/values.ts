// What several of this lesson's items compute, each from the numerics.
import { phones } from '#content/datasets/phones.ts';
import { stars } from '#content/datasets/stars.ts';
import { factorDesign } from '#numerics/diagnostics/factored-design.ts';
import { leverage } from '#numerics/diagnostics/leverage.ts';
import { leastSquares } from '#numerics/least-squares.ts';
import { matrixFromColumns } from '#numerics/linear-algebra/matrix.ts';
import { huber } from '#numerics/losses/huber.ts';
import { squared } from '#numerics/losses/squared.ts';
import { once } from '#numerics/once.ts';
import { leastAbsoluteDeviations } from '#numerics/robust/least-absolute-deviations.ts';
import { mEstimate } from '#numerics/robust/m-estimate.ts';
import { mmEstimate } from '#numerics/robust/mm-estimate.ts';
import { ridge } from '#numerics/solvers/cholesky-ridge.ts';

const columnOf = (x: ArrayLike<number>) => matrixFromColumns([Float64Array.from(x)], x.length);

/** Slopes of lines through the origin. */
export const through = {
  leastSquares: (x: readonly number[], y: readonly number[]): number =>
    leastSquares(columnOf(x), y).w[0] ?? NaN,
  leastAbsolute: (x: readonly number[], y: readonly number[]): number =>
    leastAbsoluteDeviations(columnOf(x), y, { intercept: false }).w[0] ?? NaN,
  ridge: (x: readonly number[], y: readonly number[], lambda: number): number =>
    ridge(columnOf(x), y, lambda).w[0] ?? NaN,
};

export interface Line {
  readonly intercept: number;
  readonly slope: number;
}

const lineOf = (fit: { readonly intercept: number; readonly w: Float64Array }): Line => ({
  intercept: fit.intercept,
  slope: fit.w[0] ?? NaN,
});

/** Lines with an intercept. */
export const lines = {
  leastSquares: (x: readonly number[], y: readonly number[]): Line =>
    lineOf(mEstimate(columnOf(x), y, squared())),
  leastAbsolute: (x: readonly number[], y: readonly number[]): Line =>
    lineOf(leastAbsoluteDeviations(columnOf(x), y)),
};

/** The leverage of each observation of a line with intercept. */
export const leverages = (x: ArrayLike<number>): Float64Array =>
  leverage(factorDesign(columnOf(x)));

const slopesFor = (x: Float64Array, y: Float64Array) => {
  const X = columnOf(x);
  const slope = ({ w }: { readonly w: Float64Array }): number => w[0] ?? NaN;
  return {
    ols: slope(mEstimate(X, y, squared())),
    huber: slope(mEstimate(X, y, huber())),
    lad: slope(leastAbsoluteDeviations(X, y)),
    mm: slope(mmEstimate(X, y)),
  };
};

/** Slope of the calls by year, in millions a year: least squares, Huber, absolute error, MM. */
export const phoneSlopes = once(() => slopesFor(phones.year, phones.calls));

/** Slope of light by temperature. */
export const starSlopes = once(() => slopesFor(stars.temperature, stars.light));
