import { positive, whole } from '../arguments.ts';
import { matVec } from '../linear-algebra/matrix.ts';
import type { RidgePath } from './ridge-path.ts';

/**
 * 1 − (1 − step · d²)^steps: the share of least squares that gradient descent has, direction by direction.
 *
 * From w = 0 on ½‖y − Xw‖², with constant steps. Beside it ridge has d² / (d² + λ): about the same for
 * λ = 1 / (step · steps). Beyond step = 2 / d₁² it diverges, as the formula then does. Throws a
 * RangeError for a step that is not positive, or steps that are no count. Ali, Kolter & Tibshirani 2019.
 */
export function gradientDescentFactors(
  singularValues: Float64Array,
  step: number,
  steps: number,
): Float64Array {
  checkDescent(step, steps);
  return singularValues.map((d) => {
    const contraction = step * d ** 2;
    // Below 1 in logarithms, which keep the digits of a share that is tiny.
    if (contraction < 1) return 0 - Math.expm1(steps * Math.log1p(-contraction));
    return 1 - (1 - contraction) ** steps;
  });
}

/** V diag(factor / d) Uᵀy: the p weights after so many steps of gradient descent from 0, without taking them. */
export function gradientDescentWeights(path: RidgePath, step: number, steps: number): Float64Array {
  const { singularValues, V } = path.factors;
  const shares = gradientDescentFactors(singularValues, step, steps);
  const along = path.projections.map(
    (c, j) => c && (c * (shares[j] ?? NaN)) / (singularValues[j] ?? NaN),
  );
  return matVec(V, along);
}

/** 1 / (step · steps): the ridge strength that shrinks about as much as so many steps do; ∞ for none. */
export function matchingLambda(step: number, steps: number): number {
  checkDescent(step, steps);
  return 1 / (step * steps);
}

function checkDescent(step: number, steps: number): void {
  positive('step', step);
  whole('steps', steps, 0);
}
