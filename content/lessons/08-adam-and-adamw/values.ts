// What several of this lesson's items compute, each from the numerics.
import { boxConstraint } from '#numerics/descent/box-constraint.ts';
import { quadratic, quadraticMinimum } from '#numerics/descent/quadratic.ts';
import { matrixFromRows } from '#numerics/linear-algebra/matrix.ts';
import { adamL2 } from '#numerics/optimizers/adam-l2.ts';
import { adamW } from '#numerics/optimizers/adamw.ts';
import { gradientDescent } from '#numerics/optimizers/gradient-descent.ts';
import type { Optimizer } from '#numerics/optimizers/optimizer.ts';
import { proximalGradient } from '#numerics/solvers/proximal-gradient.ts';
import { solve } from '#numerics/solvers/solve.ts';

/** The numbers of a first step in one weight. */
interface FirstStep {
  readonly w: number;
  readonly gradient: number;
  readonly learningRate: number;
  readonly weightDecay: number;
}

/** Where the first step of each optimizer leads. */
export const firstSteps = ({ w, gradient, ...options }: FirstStep) => ({
  sgd: after(gradientDescent(options), w, gradient),
  adam: after(adamL2(options), w, gradient),
  adamw: after(adamW(options), w, gradient),
});

function after(optimizer: Optimizer, w: number, gradient: number): number {
  const state = optimizer.start([w]);
  optimizer.advance(state, Float64Array.of(gradient));
  return state.w[0] ?? NaN;
}

/** Where the loss ½ Σ aⱼ(wⱼ − w*ⱼ)² is smallest: with the penalty ½λ‖w‖², and in the box ‖w‖∞ ≤ 1/λ. */
export function restingPlaces(
  curvatures: readonly number[],
  minimum: readonly number[],
  lambda: number,
) {
  const rows = curvatures.map((a, j) => curvatures.map((_, i) => (i === j ? a : 0)));
  const pulls = curvatures.map((a, j) => a * (minimum[j] ?? NaN));
  const bowl = quadratic(matrixFromRows(rows), pulls);
  const penalty = boxConstraint(1 / lambda);
  return {
    ridge: quadraticMinimum(bowl, lambda),
    box: solve(proximalGradient, { datafit: bowl, penalty }).w,
  };
}
