import { matVec, selectRows, transpose } from '../linear-algebra/matrix.ts';
import { orthonormalColumns, qr } from '../linear-algebra/qr.ts';
import { largestMagnitude } from '../linear-algebra/vector.ts';
import type { ClampedPulls } from './clamped-pulls.ts';
import type { Stand } from './stand.ts';

const NEAR = 1e-9;

/**
 * Whether the minimum where `stand` ended is the only one.
 *
 * Along a direction to another one, every term whose pull can give way must stay as it is. Those that
 * stand at a kink and pull at their bound may move, but to one side only. With more than one such
 * direction and ties beside it, answers false.
 */
export function isOnlyMinimum(terms: ClampedPulls, stand: Stand): boolean {
  const all = [...stand.residual.keys()];
  const firm = all.filter((k) => isFirm(terms, stand, k));
  const frame = qr(transpose(selectRows(terms.A, firm)));
  const missing = terms.A.columns - frame.rank;
  if (missing === 0) return true;
  const tied = all.filter((k) => !firm.includes(k) && isAtKink(terms, stand, k));
  if (missing > 1 || tied.length === 0) return false;
  const [free = new Float64Array()] = orthonormalColumns(frame, frame.rank, terms.A.columns);
  const rate = matVec(terms.A, free);
  return [1, -1].every((way) => tied.some((k) => isBlocked(terms, stand, k, way * (rate[k] ?? 0))));
}

/** Pulls in a line, or is held strictly between its bounds. */
function isFirm({ stiffness, low, high }: ClampedPulls, stand: Stand, k: number): boolean {
  const [stiff, pull] = [stiffness[k] ?? 0, stand.pulls[k] ?? 0];
  if (stiff < Infinity) return stiff > 0 && stand.side[k] === 0;
  const room = NEAR * ((high[k] ?? 0) - (low[k] ?? 0));
  return stand.held.includes(k) && pull > (low[k] ?? 0) + room && pull < (high[k] ?? 0) - room;
}

function isAtKink({ stiffness, targets }: ClampedPulls, { residual }: Stand, k: number): boolean {
  const size = Math.abs(residual[k] ?? 0);
  return stiffness[k] === Infinity && size <= NEAR * largestMagnitude(targets);
}

/** Whether a fall of the residual by `rate` would cost: the pull is at the bound of the other side. */
function isBlocked(
  { low, high }: ClampedPulls,
  { pulls }: Stand,
  k: number,
  rate: number,
): boolean {
  const middle = ((low[k] ?? 0) + (high[k] ?? 0)) / 2;
  return (pulls[k] ?? 0) > middle ? rate > NEAR : rate < -NEAR;
}
