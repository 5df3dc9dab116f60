// What the figure shows at one state: the curve, and what it costs.
import { mean, squaredNorm } from '#numerics/linear-algebra/vector.ts';
import {
  polynomialAt,
  polynomialResiduals,
  polynomialRidge,
  type Polynomial,
  type PolynomialRidge,
} from '#numerics/polynomial-ridge.ts';
import { sine } from '#numerics/simulations/noisy-sine.ts';
import { readPoints } from '#widget-state/points.ts';
import type { PolyFitState } from './controls.ts';
import { freshPoints } from './data.ts';

/** Places along the x axis: the curve is drawn through its values there. */
const places = Float64Array.from({ length: 161 }, (_, i) => i / 160);
const truth = places.map(sine);

export interface Data {
  readonly x: Float64Array;
  /** Shifted. */
  readonly y: Float64Array;
}

export function dataOf({ points, shift }: PolyFitState): Data {
  const list = readPoints(points);
  return {
    x: Float64Array.from(list, ({ x }) => x),
    y: Float64Array.from(list, ({ y }) => y + shift),
  };
}

export const fitsOf = ({ x, y }: Data, { degree, intercept }: PolyFitState): PolynomialRidge =>
  polynomialRidge(x, y, degree, { penalizeIntercept: intercept === 'penalized' });

/** Through all points the residuals are rounding, and the sum of their squares is nothing. */
const orNothing = (rss: number, y: Float64Array): number =>
  rss <= 1e-16 * squaredNorm(y) ? 0 : rss;

/** Mean squared errors on the ten points and on the fresh ones, which are shifted like them. */
export function errorsOf(polynomial: Polynomial, { x, y }: Data, shift: number) {
  const fresh = freshPoints();
  const unshifted = { ...polynomial, intercept: polynomial.intercept - shift };
  const onNew = squaredNorm(polynomialResiduals(unshifted, fresh.x, fresh.y));
  const onOwn = squaredNorm(polynomialResiduals(polynomial, x, y));
  return { training: orNothing(onOwn, y) / x.length, fresh: onNew / fresh.x.length };
}

/** ½RSS + ½λ‖β‖², and ½λβ₀² where the intercept is penalized, too. */
export function costsOf({ w, intercept }: Polynomial, data: Data, state: PolyFitState) {
  const residuals = polynomialResiduals({ w, intercept }, data.x, data.y);
  const rss = orNothing(squaredNorm(residuals), data.y);
  const size = squaredNorm(w);
  const level = state.intercept === 'penalized' ? (state.lambda * intercept ** 2) / 2 : 0;
  const terms = { data: rss / 2, penalty: (state.lambda * size) / 2, level };
  return { rss, size, ...terms, objective: terms.data + terms.penalty + terms.level };
}

/** ½Σ(yᵢ − ȳ)²: what weights of 0 cost under a free intercept, and so more than any minimum. */
export function costOfNoWeights({ y }: Data): number {
  const level = mean(y);
  return squaredNorm(y.map((value) => value - level)) / 2;
}

/** The drawn curves, less the shift: the axis moves along with it. */
export const curvesOf = ({ intercept, w }: Polynomial, shift: number) => ({
  places,
  truth,
  fitted: polynomialAt({ intercept: intercept - shift, w }, places),
});
