import type { Matrix } from '../problem.ts';
import { createRandom } from '../random.ts';
import { matVec, transposedMatVec } from './matrix.ts';
import { addScaled, dot, largestMagnitude, norm, scale } from './vector.ts';

const CLOSE_ENOUGH = 1e-3;
const MAX_ITERATIONS = 1000;

/**
 * The largest eigenvalue of AᵀA, from above and within a thousandth or so: the squared spectral norm.
 *
 * Power iteration from a fixed start. It approaches from below; the residual ‖AᵀAv − θv‖, the
 * distance within which an eigenvalue must lie, is added so that 1 over the answer is a safe step.
 */
export function largestGramEigenvalue(A: Matrix): number {
  const unit = largestMagnitude(A.data) || 1;
  // Squares of squares are to come, which 1e±100 does not bear.
  const scaled = { ...A, data: A.data.map((entry) => entry / unit) };
  const random = createRandom(1);
  const v = Float64Array.from({ length: A.columns }, () => random.normal());
  let bound = 0;
  for (let iteration = 0; iteration < MAX_ITERATIONS; iteration += 1) {
    const { eigenvalue, residual } = powerStep(scaled, v);
    bound = eigenvalue + residual;
    if (residual <= CLOSE_ENOUGH * eigenvalue) break;
  }
  return bound * unit ** 2;
}

/** v ← AᵀAv, with the Rayleigh quotient of the old v and its residual. */
function powerStep(A: Matrix, v: Float64Array): { eigenvalue: number; residual: number } {
  scale(v, 1 / norm(v));
  const image = transposedMatVec(A, matVec(A, v));
  const eigenvalue = dot(v, image);
  scale(v, eigenvalue);
  addScaled(v, -1, image);
  const residual = norm(v);
  v.set(image);
  return { eigenvalue, residual };
}
