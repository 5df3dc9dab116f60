// What several of this lesson's items compute, each from the numerics.
import { quadratic, quadraticMinimum } from '#numerics/descent/quadratic.ts';
import { matrixFromRows } from '#numerics/linear-algebra/matrix.ts';
import { gradientDescent } from '#numerics/optimizers/gradient-descent.ts';

/** A step of w ← w − η(g + λw) from w, where the data have the gradient g. */
export function oneStep(
  w: number,
  gradient: number,
  options: { readonly learningRate: number; readonly weightDecay: number },
): number {
  const optimizer = gradientDescent(options);
  const state = optimizer.start([w]);
  optimizer.advance(state, Float64Array.of(gradient));
  return state.w[0] ?? NaN;
}

/** The w at which the gradient curvature · w − pull of the data and the decay λw add up to 0. */
export const restingPoint = (curvature: number, pull: number, lambda: number): number =>
  quadraticMinimum(quadratic(matrixFromRows([[curvature]]), [pull]), lambda)[0] ?? NaN;
