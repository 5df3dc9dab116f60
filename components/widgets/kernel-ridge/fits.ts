// The same fit twice: in n coefficients, and, where the features can be written down, in p weights.
import { kernelDegreesOfFreedom } from '#numerics/kernel-degrees-of-freedom.ts';
import { kernelRidge } from '#numerics/kernel-ridge.ts';
import { polynomialFeatures } from '#numerics/kernels/polynomial-features.ts';
import { latest } from '#numerics/latest.ts';
import { matrixFromColumns, matVec, transposedMatVec } from '#numerics/linear-algebra/matrix.ts';
import { dot } from '#numerics/linear-algebra/vector.ts';
import { ridge } from '#numerics/solvers/cholesky-ridge.ts';
import { readPoints } from '#widget-state/points.ts';
import type { KernelRidgeState } from './controls.ts';
import { degreeOf, kernelOf } from './kernels.ts';

/** Where the curves are drawn. */
export const places = Float64Array.from({ length: 121 }, (_, k) => k / 60 - 1);

const column = (values: Float64Array) => matrixFromColumns([values], values.length);

/** Looks at the x alone, and at the kernel: kept while λ moves, or a point up and down. */
const degreesOfFreedom = latest(
  ({ xs, kernel, h }: Pick<KernelRidgeState, 'kernel' | 'h'> & { readonly xs: Float64Array }) =>
    kernelDegreesOfFreedom(column(xs), kernelOf(kernel, h)),
  ({ xs, kernel, h }) => `${kernel} ${h} ${xs.join(' ')}`,
);

/** Ridge in p weights, and Φᵀα, which the n coefficients make of them. */
function primalFit(degree: number, xs: Float64Array, ys: Float64Array, lambda: number) {
  const Phi = polynomialFeatures(xs, degree);
  const { w } = ridge(Phi, ys, lambda);
  return { w, fitted: matVec(Phi, w), curve: matVec(polynomialFeatures(places, degree), w) };
}

/** From the dual: α, the fit at the points and over the drawing, and ‖w‖² = αᵀKα. */
function dualFit({ kernel, h, lambda }: KernelRidgeState, xs: Float64Array, ys: Float64Array) {
  const { dual, fitted, predict } = kernelRidge(column(xs), ys, kernelOf(kernel, h), lambda);
  return { dual, fitted, curve: predict(column(places)), size: dot(dual, fitted) };
}

const largestGap = (a: Float64Array, b: Float64Array): number =>
  a.reduce((gap, value, i) => Math.max(gap, Math.abs(value - (b[i] ?? NaN))), 0);

/** What the points, the kernel and λ decide. */
export function fitsOf(state: KernelRidgeState) {
  const points = readPoints(state.points);
  const xs = Float64Array.from(points, ({ x }) => x);
  const ys = Float64Array.from(points, ({ y }) => y);
  const dual = dualFit(state, xs, ys);
  const degree = degreeOf(state.kernel);
  const primal = degree === undefined ? undefined : primalFit(degree, xs, ys, state.lambda);
  return {
    ...{ xs, ys, dual },
    primal: primal && {
      ...primal,
      gap: largestGap(primal.curve, dual.curve),
      fromDual: transposedMatVec(polynomialFeatures(xs, degree ?? 1), dual.dual),
    },
    degreesOfFreedom: degreesOfFreedom({ xs, kernel: state.kernel, h: state.h })(state.lambda),
  };
}

/** αᵢ k(xᵢ, x) over the drawing: what observation i adds to the curve. */
export function shareOf(state: KernelRidgeState, x: number, coefficient: number): Float64Array {
  const kernel = kernelOf(state.kernel, state.h);
  const own = Float64Array.of(x);
  return places.map((_, k) => coefficient * kernel(own, places.subarray(k, k + 1)));
}
