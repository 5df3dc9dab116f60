import {
  columnsOf,
  matrixFromColumns,
  matVec,
  selectRows,
  transpose,
  transposedMatVec,
} from '../linear-algebra/matrix.ts';
import { svd } from '../linear-algebra/svd.ts';
import { qr, solveLower, solveUpper, type QR } from '../linear-algebra/qr.ts';
import { addScaled, dot, largestMagnitude, squaredNorm } from '../linear-algebra/vector.ts';
import type { Matrix } from '../problem.ts';
import type { ClampedPulls } from './clamped-pulls.ts';
import { exactLineSearch, pullAt } from './exact-line-search.ts';

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

const ROUNDING = 256 * Number.EPSILON;

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

/**
 * Walks to a minimum of Σ cₖ, and says whether it got there within `maxSteps` steps.
 *
 * An active-set method. Terms held at their kinks leave a subspace, and there the objective is
 * smooth but for the kinks ahead: a Newton step, or the steepest way where it is flat, to the exact
 * minimum along the line. A kink that stops the step is held from then on; where no step is left, a
 * held term whose pull would have to exceed its bounds is let go. Nocedal & Wright 2006, chapter 16.
 */
export function balancePulls(terms: ClampedPulls, stand: Stand, maxSteps: number): boolean {
  for (; stand.steps < maxSteps; stand.steps += 1) {
    const frame = qr(transpose(selectRows(terms.A, stand.held)));
    stand.pulls = stand.residual.map((r, k) => pullAt(terms, k, r, stand.side[k] ?? 0));
    const force = transposedMatVec(terms.A, stand.pulls);
    const forces = { frame, force, level: roundingOf(terms, stand) };
    const direction = downhill(terms, stand, forces);
    if (direction !== undefined && move(terms, stand, direction)) continue;
    if (!letGo(terms, stand, forces)) return true;
  }
  return false;
}

/** The sum of the pulls that are known, what the held terms span, and what counts as no force. */
interface Forces {
  readonly frame: QR;
  readonly force: Float64Array;
  readonly level: number;
}

/** The way down within what the held terms leave; undefined where it is level. */
function downhill(
  terms: ClampedPulls,
  stand: Stand,
  { frame, force, level }: Forces,
): Float64Array | undefined {
  const free = complementOf(frame, terms.A.columns);
  const along = transposedMatVec(free, force);
  if (largestMagnitude(along) <= level) return undefined;
  const { flat, newton } = partsOf(curvatureIn(terms, stand, free), along);
  // A little that seems flat may be rounding of the rest, which the Newton step takes away first.
  const mostlyCurved = largestMagnitude(flat) <= 1e-6 * largestMagnitude(along);
  return matVec(free, mostlyCurved ? newton : flat);
}

/** An orthonormal basis of what is orthogonal to the columns of `frame`. */
function complementOf(frame: QR, size: number): Matrix {
  const columns = Array.from({ length: size - frame.rank }, (_, j) => {
    const unit = new Float64Array(size);
    unit[frame.rank + j] = 1;
    return frame.expand(unit);
  });
  return matrixFromColumns(columns, size);
}

/** What rounding may make of the forces: relative to all that cancels in pulls and residuals. */
function roundingOf({ A, stiffness, targets }: ClampedPulls, stand: Stand): number {
  const sizes = targets.map(Math.abs);
  columnsOf(A).forEach((column, j) => {
    const weight = Math.abs(stand.w[j] ?? 0);
    for (let k = 0; k < sizes.length; k += 1)
      sizes[k] = (sizes[k] ?? 0) + weight * Math.abs(column[k] ?? 0);
  });
  let sum = 0;
  for (let k = 0; k < sizes.length; k += 1) {
    const stiff = stand.side[k] === 0 ? (stiffness[k] ?? 0) : 0;
    sum += Math.abs(stand.pulls[k] ?? 0) + (stiff < Infinity ? stiff * (sizes[k] ?? 0) : 0);
  }
  return ROUNDING * sum;
}

/** Zᵀ Aᵀ diag(stiffness of terms that pull in a line) A Z */
function curvatureIn({ A, stiffness }: ClampedPulls, { side }: Stand, free: Matrix): Matrix {
  const image = Array.from({ length: free.columns }, (_, j) =>
    matVec(A, free.data.subarray(j * free.rows, (j + 1) * free.rows)),
  );
  const weights = stiffness.map((each, k) => (side[k] === 0 && each < Infinity ? each : 0));
  const data = new Float64Array(free.columns ** 2);
  image.forEach((left, i) => {
    image.slice(0, i + 1).forEach((right, j) => {
      let sum = 0;
      for (let k = 0; k < weights.length; k += 1)
        sum += (weights[k] ?? 0) * (left[k] ?? 0) * (right[k] ?? 0);
      data[i * free.columns + j] = data[j * free.columns + i] = sum;
    });
  });
  return { rows: free.columns, columns: free.columns, data };
}

// Curvature this much smaller than the largest may be rounding.
const NO_CURVATURE = 1e-13;

/** The part of b along which H is flat, and H⁺b. */
function partsOf(H: Matrix, b: Float64Array): { flat: Float64Array; newton: Float64Array } {
  const flat = b.slice();
  const newton = new Float64Array(b.length);
  if (largestMagnitude(H.data) === 0) return { flat, newton };
  const { U, singularValues } = svd(H);
  columnsOf(U).forEach((direction, k) => {
    const curvature = singularValues[k] ?? 0;
    if (curvature <= NO_CURVATURE * (singularValues[0] ?? 0)) return;
    const share = dot(direction, b);
    addScaled(flat, -share, direction);
    addScaled(newton, share / curvature, direction);
  });
  return { flat, newton };
}

/** false where even the first bit of the way is none down: what seemed one was rounding. */
function move(terms: ClampedPulls, stand: Stand, direction: Float64Array): boolean {
  const rate = matVec(terms.A, direction);
  const negligible = 1e-13 * Math.sqrt(squaredNorm(direction));
  for (let k = 0; k < rate.length; k += 1) if (Math.abs(rate[k] ?? 0) <= negligible) rate[k] = 0;
  for (const k of stand.held) rate[k] = 0;
  const { length, stoppedBy, crossed } = exactLineSearch(terms, { ...stand, rate });
  if (length === 0 && stoppedBy < 0 && crossed.length === 0) return false;
  addScaled(stand.w, length, direction);
  stand.residual = residualAt(terms, stand.w);
  for (const k of crossed) stand.side[k] = -(stand.side[k] ?? 0);
  if (stoppedBy >= 0) {
    stand.side[stoppedBy] = 0;
    stand.held.push(stoppedBy);
  }
  settleSides(terms, stand);
  return true;
}

/** Terms without a kink are at a bound or not, as their residual says. */
function settleSides({ stiffness, low, high }: ClampedPulls, { residual, side }: Stand): void {
  for (let k = 0; k < residual.length; k += 1) {
    const [stiff, r] = [stiffness[k] ?? 0, residual[k] ?? 0];
    if (stiff === Infinity) continue;
    side[k] = Number(stiff * r > (high[k] ?? 0)) - Number(stiff * r < (low[k] ?? 0));
  }
}

/** Finds the pulls of the held terms, and lets go the one furthest out of bounds; false if none is. */
function letGo(
  { low, high }: ClampedPulls,
  stand: Stand,
  { frame, force, level }: Forces,
): boolean {
  const held = solveUpper(frame, frame.project(force)).map((pull) => -pull);
  const excess = held.map((pull, i) => {
    const k = stand.held[i] ?? -1;
    const [least, most] = [low[k] ?? 0, high[k] ?? 0];
    const outside = Math.max(pull - most, least - pull);
    stand.pulls[k] = Math.min(Math.max(pull, least), most);
    return outside > level + 1e-11 * (most - least) ? outside / (most - least) : 0;
  });
  const worst = excess.indexOf(Math.max(...excess));
  if (!((excess[worst] ?? 0) > 0)) return false;
  const [term = -1] = stand.held.splice(worst, 1);
  stand.side[term] = (held[worst] ?? 0) > 0 ? 1 : -1;
  return true;
}

/** Moves w the shortest way to where the held terms are exactly at their kinks. */
export function restoreHeld(terms: ClampedPulls, stand: Stand): void {
  const frame = qr(transpose(selectRows(terms.A, stand.held)));
  const open = Float64Array.from(stand.held, (k) => stand.residual[k] ?? 0);
  addScaled(stand.w, 1, frame.expand(solveLower(frame, open)));
  stand.residual = residualAt(terms, stand.w);
  settleSides(terms, stand);
}

function residualAt({ A, targets }: ClampedPulls, w: Float64Array): Float64Array {
  const residual = targets.slice();
  addScaled(residual, -1, matVec(A, w));
  return residual;
}
