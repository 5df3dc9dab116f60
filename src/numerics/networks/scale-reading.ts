import { dot, norm, squaredNorm } from '../linear-algebra/vector.ts';

/** What one step did to weights whose scale does not matter, such as a matrix before a layer norm. */
export interface ScaleReading {
  /** ‖w‖ before the step. */
  readonly norm: number;
  /** η/‖w‖², the learning rate as the direction of w feels it. */
  readonly effectiveLearningRate: number;
  /** The angle between w before and after, in radians. */
  readonly angle: number;
  /** ‖w‖²‖g‖², the squared gradient that w would have at norm 1. */
  readonly unitGradientSquare: number;
}

/** Reads off a step from `before` to `after` along the gradient taken at `before`; same lengths. */
export function scaleReading(
  before: Float64Array,
  after: Float64Array,
  gradient: Float64Array,
  learningRate: number,
): ScaleReading {
  const square = squaredNorm(before);
  return {
    norm: Math.sqrt(square),
    effectiveLearningRate: learningRate / square,
    angle: angleBetween(before, after),
    unitGradientSquare: square * squaredNorm(gradient),
  };
}

/** Through the part of `after` across `before`, which keeps small angles exact where a cosine rounds to 1. */
function angleBetween(before: Float64Array, after: Float64Array): number {
  const along = dot(before, after) / squaredNorm(before);
  const across = after.map((weight, j) => weight - along * (before[j] ?? 0));
  return Math.atan2(norm(across), along * norm(before));
}

/** Where SGD with decay keeps a scale-invariant w: its norm, and how far it turns in each step. */
export interface Equilibrium {
  readonly norm: number;
  readonly angle: number;
}

/**
 * ‖w‖⁴ = η E‖g̃‖² / (2λ), and an angle of √(2ηλ) a step, with g̃ the gradient at norm 1
 *
 * The step adds η²‖g̃‖²/‖w‖² to ‖w‖², across w, and decay takes 2ηλ‖w‖² off: they cancel here. To
 * first order in ηλ, for SGD with λw added to the gradient. With momentum μ it is η/(1 − μ) in the
 * norm, and an angle of √(2ηλ/(1 + μ)). At λ = 0 the norm is ∞: it only grows. van Laarhoven 2017;
 * Wan et al. 2021; Kosson et al. 2024.
 */
export const equilibrium = (
  learningRate: number,
  lambda: number,
  unitGradientSquare: number,
  momentum = 0,
): Equilibrium => ({
  norm: Math.sqrt(Math.sqrt((learningRate * unitGradientSquare) / (2 * lambda * (1 - momentum)))),
  angle: Math.sqrt((2 * learningRate * lambda) / (1 + momentum)),
});

/**
 * √(2ηλ(1 − β₁)/(1 + β₁)): how far w turns in a step of AdamW with decay ηλw, in radians
 *
 * For gradients that are independent from step to step. The running mean makes a step shorter, by
 * √((1 − β₁)/(1 + β₁)), and steps alike, so that they add to the norm what they did without it. Kosson
 * et al. 2024.
 */
export const turnUnderAdamW = (learningRate: number, lambda: number, beta1 = 0.9): number =>
  Math.sqrt((2 * learningRate * lambda * (1 - beta1)) / (1 + beta1));

/**
 * ‖w‖⁴ = η/(λ(2 − ηλ)) and an angle of arccos(1 − ηλ): where both stand still, to all orders
 *
 * For plain SGD and gradients of exactly the length 1/‖w‖, across w.
 */
export const restingPoint = (learningRate: number, lambda: number): Equilibrium => ({
  norm: Math.sqrt(Math.sqrt(learningRate / (lambda * (2 - learningRate * lambda)))),
  angle: Math.acos(1 - learningRate * lambda),
});
