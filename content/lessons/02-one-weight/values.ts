// The numbers that this lesson's prose shows, each from the solver that the figure uses.
import { matrixFromRows } from '#numerics/linear-algebra/matrix.ts';
import { oneWeight } from '#numerics/one-weight.ts';
import { firstStepBelow } from '#numerics/descent/decay-only.ts';
import { subgradientStep as plainStep } from '#numerics/descent/subgradient-step.ts';
import { l1 } from '#numerics/penalties/l1.ts';
import { ridge as ridgeWeights } from '#numerics/solvers/cholesky-ridge.ts';

/** argmin ½(z − w)² + ½λ₂w² */
export const ridge = (z: number, lambda2: number): number =>
  oneWeight({ z, lambda1: 0, lambda2 }).w;

/** argmin ½(z − w)² + λ₁|w| */
export const lasso = (z: number, lambda1: number): number =>
  oneWeight({ z, lambda1, lambda2: 0 }).w;

/** argmin ½(z − w)² + λ₁|w| + ½λ₂w² */
export const elasticNet = (z: number, lambda1: number, lambda2: number): number =>
  oneWeight({ z, lambda1, lambda2 }).w;

/** What a weight has lost of `z`, in percent. */
export const shareLost = (z: number, w: number): number => 100 * (1 - w / z);

/** A plain subgradient step on λ|w| that moves by `move`. */
export const subgradientStep = (w: number, move: number): number =>
  plainStep({ w, learningRate: 1, lambda: move });

/** The proximal step on λ|w| that moves by `move`. */
export const proximalStep = (w: number, move: number): number => l1(move).prox(w, 1, 0);

/** Steps of decay alone until a weight is at most half of what it was. */
export const stepsToHalf = (learningRate: number, weightDecay: number): number =>
  firstStepBelow(0.5, learningRate, weightDecay);

/** The ridge weights for X = [1 0; 0 1; 1 1] and y = (2, 0, 1), without intercept. */
export function threeRows(lambda: number): { readonly first: number; readonly second: number } {
  const X = matrixFromRows([
    [1, 0],
    [0, 1],
    [1, 1],
  ]);
  const { w } = ridgeWeights(X, Float64Array.of(2, 0, 1), lambda);
  return { first: withoutRounding(w[0]), second: withoutRounding(w[1]) };
}

/** Sixteen digits of arithmetic leave a last bit that no reader should take for a weight. */
const withoutRounding = (weight = NaN): number => Number(weight.toFixed(12));
