import type { HomotopyEvent } from './homotopy-event.ts';
import { join, leave, type HomotopyState } from './homotopy-state.ts';

// A share of x_j that an active column below this makes up of it may be rounding.
const SHARE = 1e-9;

/**
 * Lets a column join that depends on active ones, xⱼ = X_A a, in place of the first that reaches 0.
 *
 * Its weight grows while theirs change by −a times it: the fit stays, and at the bound of xⱼᵀr so does
 * the penalty. Tells `happened` that it joins before the weights change, and who left after; returns
 * the latter, or undefined where no weight comes nearer to 0, so that the column stays barred.
 */
export function exchange(
  state: HomotopyState,
  event: HomotopyEvent,
  happened: (event: HomotopyEvent) => void,
): HomotopyEvent | undefined {
  const { column, sign, step } = event;
  const { active, w, signs, correlations, factor } = state;
  const shares = new Float64Array(active.length);
  correlations.productsInto(shares, column, active);
  factor.solveInPlace(shares);
  const gains = shares.map((share) => -sign * share);
  const { leaving, size } = firstToZero(state, gains);
  if (leaving === undefined) return undefined;
  happened(event);
  active.forEach((j, k) => (w[j] = (w[j] ?? 0) + size * (gains[k] ?? 0)));
  const left = { kind: 'leave', column: leaving, sign: signs[leaving] ?? 0, step } as const;
  leave(state, leaving);
  if (join(state, column, sign)) w[column] = sign * size;
  happened(left);
  return left;
}

function firstToZero({ active, w, signs }: HomotopyState, gains: Float64Array) {
  let leaving: number | undefined;
  let size = Infinity;
  active.forEach((j, k) => {
    const gain = (signs[j] ?? 0) * (gains[k] ?? 0);
    const reach = gain < -SHARE ? Math.abs(w[j] ?? 0) / -gain : Infinity;
    if (reach < size) [leaving, size] = [j, reach];
  });
  return { leaving, size };
}
