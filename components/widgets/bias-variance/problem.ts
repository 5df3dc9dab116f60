// What is estimated: a sum of six waves, of which noisy values are seen at n places.
import { ridgeTruth, type RidgeTruth } from '#numerics/bias-variance/ridge-truth.ts';
import { latest } from '#numerics/latest.ts';
import { columnsOf, matrixFromColumns, matVec } from '#numerics/linear-algebra/matrix.ts';
import { svd } from '#numerics/linear-algebra/svd.ts';
import type { Matrix } from '#numerics/problem.ts';

/** The true weights of the waves; their squares add up to 1. */
export const beta = Float64Array.of(0.8, -0.5, 0.3, 0.1, -0.1, 0);

/** No value is seen beyond it, and so one combination of waves is seen badly. */
export const LAST_PLACE = 0.75;

/** Where the curves are drawn: 41 places from 0 to 1, 13 for a period of the shortest wave. */
export const grid = Float64Array.from({ length: 41 }, (_, at) => at / 40);

/**
 * √2 sin(jπx) for j from 1 to 6: a column each, a row for each x.
 *
 * All are 0 at both ends, so that there is no intercept, and orthonormal on [0, 1], so that ‖β̂ − β‖²
 * is the squared distance of the curves, averaged over x.
 */
export const wavesAt = (xs: Float64Array): Matrix =>
  matrixFromColumns(
    Array.from(beta, (_, j) => xs.map((x) => Math.SQRT2 * Math.sin(Math.PI * (j + 1) * x))),
    xs.length,
  );

const drawn = wavesAt(grid);

/** The true curve, where curves are drawn. */
export const trueCurve = matVec(drawn, beta);

/** What the truth and the noise depend on. */
export interface Noise {
  readonly n: number;
  /** σ */
  readonly sigma: number;
}

/** The n places, and what X, the waves there, makes of the problem. */
export const problemOf = latest((n: number) => {
  const places = Float64Array.from({ length: n }, (_, i) => (LAST_PLACE * (i + 1)) / n);
  const X = wavesAt(places);
  const { U, V } = svd(X);
  return {
    places,
    U,
    means: matVec(X, beta),
    /** With noise of variance 1. */
    truth: ridgeTruth(X, beta, 1),
    /** For each singular direction the curve that a weight of 1 along it draws. */
    directionCurves: columnsOf(V).map((direction) => matVec(drawn, direction)),
  };
}, String);

/** The truth behind n values with noise of standard deviation σ. */
export const truthOf = ({ n, sigma }: Noise): RidgeTruth => ({
  ...problemOf(n).truth,
  noiseVariance: sigma ** 2,
});
