import {
  columnsOf,
  matrixFromColumns,
  matVec,
  transposedMatVec,
} from '../linear-algebra/matrix.ts';
import { orthonormalColumns, type QR } from '../linear-algebra/qr.ts';
import { svd } from '../linear-algebra/svd.ts';
import { addScaled, dot, largestMagnitude } from '../linear-algebra/vector.ts';
import type { Matrix } from '../problem.ts';
import type { ClampedPulls } from './clamped-pulls.ts';
import type { Stand } from './stand.ts';

const ROUNDING = 256 * Number.EPSILON;

/** The sum of the pulls that are known, what the held terms span, and what counts as no force. */
export interface Forces {
  readonly frame: QR;
  readonly force: Float64Array;
  readonly level: number;
}

/** The way down within what the held terms leave; undefined where it is level. */
export function downhill(
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
const complementOf = (frame: QR, size: number): Matrix =>
  matrixFromColumns(orthonormalColumns(frame, frame.rank, size), size);

/** What rounding may make of the forces: relative to all that cancels in pulls and residuals. */
export function roundingOf({ A, stiffness, targets }: ClampedPulls, stand: Stand): number {
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
