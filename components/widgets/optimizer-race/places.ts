// Where the runs come to rest, and the bowl that they run down.
import { adamWPaper } from '#numerics/conventions/adamw-paper.ts';
import { boxConstraint } from '#numerics/descent/box-constraint.ts';
import { quadratic, quadraticMinimum, type Quadratic } from '#numerics/descent/quadratic.ts';
import { latest } from '#numerics/latest.ts';
import { matrixFromRows, matVec } from '#numerics/linear-algebra/matrix.ts';
import { svd } from '#numerics/linear-algebra/svd.ts';
import { dot, squaredNorm } from '#numerics/linear-algebra/vector.ts';
import { proximalGradient } from '#numerics/solvers/proximal-gradient.ts';
import { solve } from '#numerics/solvers/solve.ts';
import type { Setting } from './runners.ts';

const curvatures = matrixFromRows([
  [10, 2],
  [2, 1],
]);

/** ½wᵀAw − bᵀw with its smallest value at `minimum`. */
export const bowlAt = latest(
  (minimum: Float64Array): Quadratic => quadratic(curvatures, matVec(curvatures, minimum)),
  String,
);

/** How much larger the loss is than at its minimum: ½(w − w*)ᵀA(w − w*). */
export function lossAbove(minimum: Float64Array, w: Float64Array): number {
  const gap = w.map((weight, j) => weight - (minimum[j] ?? NaN));
  return dot(gap, matVec(curvatures, gap)) / 2;
}

/** ½λ‖w‖² */
export const penaltyOf = (lambda: number, w: Float64Array): number => (lambda / 2) * squaredNorm(w);

const { singularValues, U } = svd(curvatures);

/** Along which directions the bowl is how steep, the steepest first. */
export const steepness = {
  curvatures: [singularValues[0] ?? NaN, singularValues[1] ?? NaN] as const,
  /** From the w₁ axis to the steepest direction, in degrees. */
  angle: (Math.atan2(U.data[1] ?? NaN, U.data[0] ?? NaN) * 180) / Math.PI,
};

/** A decay beside the gradient in PyTorch's units: what ηλw is taken off with. */
const besideGradient = ({ form, learningRate, weightDecay }: Setting): number =>
  form === 'paper'
    ? adamWPaper.toOurs({ lambda: weightDecay }, { learningRate }).weightDecay
    : weightDecay;

/** The markers. Without decay there is no box, and all of them are the minimum. */
export function placesOf(minimum: Float64Array, setting: Setting) {
  const bowl = bowlAt(minimum);
  const beside = besideGradient(setting);
  const weak = (1 - setting.momentum) * beside;
  const ridgeAt = (lambda: number) =>
    lambda > 0 ? quadraticMinimum(bowl, lambda) : minimum.slice();
  return {
    free: minimum,
    ridge: ridgeAt(setting.weightDecay),
    /** The strength that SGDW's decay comes down to. */
    weak,
    weakRidge: ridgeAt(weak),
    ...boxPlace(bowl, minimum, beside > 0 ? 1 / beside : Infinity),
  };
}

export type Places = ReturnType<typeof placesOf>;

function boxPlace(bowl: Quadratic, minimum: Float64Array, bound: number) {
  const inside = minimum.every((weight) => Math.abs(weight) <= bound);
  const penalty = boxConstraint(bound);
  const box = inside
    ? minimum.slice()
    : solve(proximalGradient, { datafit: bowl, penalty }, { tolerance: 1e-12 }).w;
  return { bound, inside, box };
}
