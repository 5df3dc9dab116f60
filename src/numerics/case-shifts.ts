import { finite, nonNegative, positive } from './arguments.ts';
import { huber } from './losses/huber.ts';
import { matVec } from './linear-algebra/matrix.ts';
import type { Matrix } from './problem.ts';
import { exactFit } from './robust/exact-fit.ts';
import { softThreshold } from './soft-threshold.ts';
import { ridge } from './solvers/cholesky-ridge.ts';
import { designFor, inOriginalUnits } from './standardize.ts';

/** What a shift γ of one response costs: k|γ| for `l1`, ½kγ² for `l2`. */
export type ShiftPrice = 'l1' | 'l2';

/** The best shift of one response, and what is paid with it. */
export interface CaseShift {
  readonly shift: number;
  /** r − γ */
  readonly left: number;
  /** ½(r − γ)² */
  readonly loss: number;
  /** What the shift costs. */
  readonly price: number;
  /** Both together: Huber's loss at δ = k for `l1`, k/(1 + k) of ½r² for `l2`. */
  readonly cost: number;
}

/**
 * min over γ of ½(r − γ)² + k|γ| or + ½kγ²: one response with residual r, shifted at a price
 *
 * The problem of one weight, with γ for the weight. Throws a RangeError where r is not finite or
 * k is not positive. She & Owen 2011; Gannaz 2007.
 */
export function caseShift(residual: number, price: ShiftPrice, k: number): CaseShift {
  finite('residual', residual);
  positive('k', k);
  const shift = price === 'l1' ? softThreshold(residual, k) : residual / (1 + k);
  const left = residual - shift;
  const paid = price === 'l1' ? k * Math.abs(shift) : (k * shift ** 2) / 2;
  return { shift, left, loss: left ** 2 / 2, price: paid, cost: left ** 2 / 2 + paid };
}

/** The weights, the intercept, and the n shifts. */
export interface ShiftedFit {
  readonly w: Float64Array;
  readonly intercept: number;
  readonly shifts: Float64Array;
  /** λ(1 + k)/k: the strength of ridge that gives the same weights where shifts cost `l2`; else null. */
  readonly sameRidge: number | null;
  /** Ridge with λ and no shifts. */
  readonly unshifted: { readonly w: Float64Array; readonly intercept: number };
}

/**
 * argmin over β₀, w, γ of ½‖y − β₀ − Xw − γ‖² + ½λ‖w‖² + k‖γ‖₁, or ½k‖γ‖² for `l2`
 *
 * With γ minimized out first: Huber's loss with δ = k for `l1`, ridge with λ(1 + k)/k for `l2`. X is
 * n × p in its own units; throws a RangeError where y does not fit X, for λ < 0, and for k ≤ 0.
 */
export function shiftedFit(
  X: Matrix,
  y: ArrayLike<number>,
  { price, k, lambda }: { readonly price: ShiftPrice; readonly k: number; readonly lambda: number },
): ShiftedFit {
  nonNegative('lambda', lambda);
  const same = (lambda * (1 + positive('k', k))) / k;
  const fit = price === 'l1' ? exactFit(X, y, huber(k), { lambda2: lambda }) : ridgeFit(X, y, same);
  const fitted = matVec(X, fit.w);
  const shifts = fitted.map(
    (value, i) => caseShift((y[i] ?? NaN) - fit.intercept - value, price, k).shift,
  );
  return {
    ...{ w: fit.w, intercept: fit.intercept, shifts },
    sameRidge: price === 'l2' ? same : null,
    unshifted: ridgeFit(X, y, lambda),
  };
}

function ridgeFit(X: Matrix, y: ArrayLike<number>, lambda: number) {
  const design = designFor(X, y);
  return inOriginalUnits(design, ridge(design.X, design.y, lambda).w);
}
