import { matVec, selectRows, transpose } from '../linear-algebra/matrix.ts';
import { qr, solveLower } from '../linear-algebra/qr.ts';
import { addScaled } from '../linear-algebra/vector.ts';
import type { ClampedPulls } from './clamped-pulls.ts';

/** Where the walk stands. */
export interface Stand {
  w: Float64Array;
  residual: Float64Array;
  /** 1 or −1 where a term pulls at its bound; 0 where it is held at its kink or pulls in a line. */
  readonly side: Int8Array;
  /** The terms held at their kinks, with independent rows. */
  held: number[];
  /** The pulls at the end: Aᵀ pulls = 0 at a minimum. */
  pulls: Float64Array;
  steps: number;
}

/** Starts at w, with no term held; a term that is at its kink counts as above it. */
export function standAt(terms: ClampedPulls, w: Float64Array): Stand {
  const residual = residualAt(terms, w);
  const side = new Int8Array(residual.length).fill(1);
  const pulls = new Float64Array(residual.length);
  const stand: Stand = { w, residual, side, held: [], pulls, steps: 0 };
  terms.stiffness.forEach((stiffness, k) => {
    if (stiffness === Infinity && (residual[k] ?? 0) < 0) side[k] = -1;
  });
  settleSides(terms, stand);
  return stand;
}

/** Terms without a kink are at a bound or not, as their residual says. */
export function settleSides(
  { stiffness, low, high }: ClampedPulls,
  { residual, side }: Stand,
): void {
  for (let k = 0; k < residual.length; k += 1) {
    const [stiff, r] = [stiffness[k] ?? 0, residual[k] ?? 0];
    if (stiff === Infinity) continue;
    side[k] = Number(stiff * r > (high[k] ?? 0)) - Number(stiff * r < (low[k] ?? 0));
  }
}

/** Moves w the shortest way to where the held terms are exactly at their kinks. */
export function restoreHeld(terms: ClampedPulls, stand: Stand): void {
  const frame = qr(transpose(selectRows(terms.A, stand.held)));
  const open = Float64Array.from(stand.held, (k) => stand.residual[k] ?? 0);
  addScaled(stand.w, 1, frame.expand(solveLower(frame, open)));
  stand.residual = residualAt(terms, stand.w);
  settleSides(terms, stand);
}

/** targets − Aw */
export function residualAt({ A, targets }: ClampedPulls, w: Float64Array): Float64Array {
  const residual = targets.slice();
  addScaled(residual, -1, matVec(A, w));
  return residual;
}
