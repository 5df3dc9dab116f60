import { orthogonaliseColumns } from '../linear-algebra/jacobi-rotations.ts';
import {
  columnsOf,
  matrixFromColumns,
  matVec,
  transposedMatVec,
} from '../linear-algebra/matrix.ts';
import { orthonormalColumns, type QR } from '../linear-algebra/qr.ts';
import { addScaled, dot, largestMagnitude, norm } from '../linear-algebra/vector.ts';
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
  if (frame.rank === terms.A.columns) return undefined;
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
  let sum = 0;
  for (let k = 0; k < targets.length; k += 1) {
    sum += Math.abs(stand.pulls[k] ?? 0);
    const stiff = stiffness[k] ?? 0;
    if (stand.side[k] !== 0 || stiff === Infinity) continue;
    let size = Math.abs(targets[k] ?? 0);
    for (let j = 0; j < A.columns; j += 1)
      size += Math.abs((stand.w[j] ?? 0) * (A.data[j * A.rows + k] ?? 0));
    sum += stiff * size;
  }
  return ROUNDING * sum;
}

/** Zᵀ Aᵀ diag(stiffness of terms that pull in a line) A Z */
function curvatureIn({ A, stiffness }: ClampedPulls, { side }: Stand, free: Matrix): Matrix {
  const size = free.columns;
  const images = columnsOf(free).map((direction) => matVec(A, direction));
  const data = new Float64Array(size ** 2);
  images.forEach((left, i) => {
    for (let j = 0; j <= i; j += 1) {
      const right = images[j] ?? left;
      let sum = 0;
      for (let k = 0; k < side.length; k += 1) {
        const stiff = stiffness[k] ?? 0;
        if (side[k] === 0 && stiff < Infinity) sum += stiff * (left[k] ?? 0) * (right[k] ?? 0);
      }
      data[i * size + j] = data[j * size + i] = sum;
    }
  });
  return { rows: size, columns: size, data };
}

// Curvature this much smaller than the largest may be rounding.
const NO_CURVATURE = 1e-13;

/**
 * The part of b along which H is flat, and H⁺b.
 *
 * H is symmetric, so what rotations make of its columns are its eigenvectors, as long as its eigenvalues.
 */
function partsOf(H: Matrix, b: Float64Array): { flat: Float64Array; newton: Float64Array } {
  const flat = b.slice();
  const newton = new Float64Array(b.length);
  const directions = columnsOf({ ...H, data: H.data.slice() });
  orthogonaliseColumns(directions);
  const curvatures = directions.map(norm);
  const negligible = NO_CURVATURE * Math.max(...curvatures);
  directions.forEach((direction, k) => {
    const curvature = curvatures[k] ?? 0;
    if (curvature <= negligible) return;
    const share = dot(direction, b) / curvature / curvature;
    addScaled(flat, -share, direction);
    addScaled(newton, share / curvature, direction);
  });
  return { flat, newton };
}
