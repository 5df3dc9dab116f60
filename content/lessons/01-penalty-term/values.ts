// What several of this lesson's items compute, each from the solver. What the prose shows of the figure
// stands in figure-values.ts: the items are loaded with the page, and the figure's code is not.
import { matrixFromColumns, matrixFromRows, matVec } from '#numerics/linear-algebra/matrix.ts';
import { dot, squaredNorm } from '#numerics/linear-algebra/vector.ts';
import { logistic } from '#numerics/datafits/logistic.ts';
import type { Matrix } from '#numerics/problem.ts';
import { evenlySpacedSine } from '#numerics/simulations/noisy-sine.ts';
import { l2Squared } from '#numerics/penalties/l2-squared.ts';
import { ridge } from '#numerics/solvers/cholesky-ridge.ts';
import { newton } from '#numerics/solvers/newton.ts';
import { solve } from '#numerics/solvers/solve.ts';
import { designFor, inOriginalUnits } from '#numerics/standardize.ts';

/** Σ|wⱼ| */
export const sumOfSizes = (w: readonly number[]): number =>
  w.reduce((sum, weight) => sum + Math.abs(weight), 0);

/** argmin Σ(y − wx)² + λw² */
export const oneFeatureRidge = (
  x: readonly number[],
  y: readonly number[],
  lambda: number,
): number => ridge(column(x), y, lambda).w[0] ?? NaN;

/** The slope of Σ(y − β₀ − βx)² + λβ², and of the same with λβ₀² added, on the column as it is. */
export function slopes(x: readonly number[], y: readonly number[], lambda: number) {
  const design = designFor(column(x), y);
  const free = inOriginalUnits(design, ridge(design.X, design.y, lambda).w);
  const both = ridge(matrixFromRows(x.map((value) => [1, value])), y, lambda).w;
  return { free: free.w[0] ?? NaN, penalized: both[1] ?? NaN };
}

/** The RSS of degree 9 on the figure's ten points, y grown by `shift`, by what becomes of the intercept. */
export function rssWhenShifted(lambda: number, shift: number) {
  const { x, y } = evenlySpacedSine(10, 6);
  const shifted = y.map((value) => value + shift);
  const powers = (first: number) =>
    matrixFromRows(
      Array.from(x, (value) => Array.from({ length: 10 - first }, (_, j) => value ** (first + j))),
    );
  const rss = (X: Matrix, target: Float64Array): number => {
    const fitted = matVec(X, ridge(X, target, lambda).w);
    return squaredNorm(target.map((value, i) => value - (fitted[i] ?? NaN)));
  };
  const free = designFor(powers(1), shifted);
  return { before: rss(powers(0), y), after: rss(powers(0), shifted), free: rss(free.X, free.y) };
}

/** What decides a line under a penalty on its slope. */
export interface LineSums {
  /** Σxᵢ² */
  readonly squares: number;
  /** Σ(xᵢ − x̄)² */
  readonly aboutMean: number;
  /** Σ(xᵢ − x̄)(yᵢ − ȳ) */
  readonly products: number;
  /** Of least squares. */
  readonly slope: number;
  /** argmin over the slope, intercept free, at a λ. */
  slopeAt(lambda: number): number;
  /** The λ at which the slope has this size. */
  lambdaFor(size: number): number;
}

/** Of the line β₀ + βx under ½λβ². */
export function lineSums(points: readonly { readonly x: number; readonly y: number }[]): LineSums {
  const x = points.map((point) => point.x);
  const { X, y } = designFor(
    column(x),
    points.map((point) => point.y),
  );
  const [aboutMean, products] = [squaredNorm(X.data), dot(X.data, y)];
  const slopeAt = (lambda: number): number => ridge(X, y, lambda).w[0] ?? NaN;
  return {
    squares: squaredNorm(Float64Array.from(x)),
    ...{ aboutMean, products, slopeAt, slope: slopeAt(0) },
    lambdaFor: (size) => Math.abs(products) / size - aboutMean,
  };
}

/** The intercept that minimizes n(ȳ − β₀)² + λβ₀² on centered columns. */
export const penalizedIntercept = (rows: number, mean: number, lambda: number): number =>
  oneFeatureRidge(new Array<number>(rows).fill(1), new Array<number>(rows).fill(mean), lambda);

/** Each ridge weight where the feature x stands in X twice; the limit λ → 0 at λ = 0. */
export function weightOfCopy(x: readonly number[], y: readonly number[], lambda: number): number {
  return ridge(matrixFromRows(x.map((value) => [value, value])), y, lambda).w[0] ?? NaN;
}

/** The ridge weights for X = [1 0; 0 1; 1 1] and y = (2, 0, 1), without intercept. */
export function threeRows(lambda: number): Float64Array {
  const X = matrixFromRows([
    [1, 0],
    [0, 1],
    [1, 1],
  ]);
  return ridge(X, [2, 0, 1], lambda).w;
}

/** argmin C Σ log(1 + exp(−yᵢ w xᵢ)) + ½w² for the points x = ±1 with labels y = ±1. */
export function separatedWeight(C: number): number {
  const datafit = logistic(column([-1, 1]), [0, 1]);
  return solve(newton, { datafit, penalty: l2Squared(1 / C) }).w[0] ?? NaN;
}

const column = (x: readonly number[]) => matrixFromColumns([Float64Array.from(x)], x.length);

const hand = { residuals: [1, -2, 0, 1], w: [2, -1], lambda: 0.5 };

/** The objective and its parts for four residuals, two weights and a λ that one can do in the head. */
export const byHand = (() => {
  const rss = squaredNorm(Float64Array.from(hand.residuals));
  const size = squaredNorm(Float64Array.from(hand.w));
  const [loss, penalty] = [rss / 2, (hand.lambda * size) / 2];
  const l1 = hand.lambda * sumOfSizes(hand.w);
  return { rss, size, loss, penalty, objective: loss + penalty, l1 };
})();
