import type { Matrix } from '../problem.ts';
import { norm } from './vector.ts';

// A column counts as dependent when what is new in it, relative to its own length, could be rounding:
// this many units in the last place for each entry that its sums run over.
const ROUNDING = 10 * Number.EPSILON;
// What is left of a column that is a pivot already.
const TAKEN = -1;

/** A = QR for n × p A of rank r: Q is n × r with orthonormal columns, never formed unless asked for. */
export interface QR {
  readonly rank: number;
  /** The r columns that the others depend on, in the order they were taken. */
  readonly pivots: readonly number[];
  /** r × p, its columns in A's order; upper triangular in the columns `pivots`. */
  readonly R: Matrix;
  /** Qᵀb, r entries, for b with n. */
  project(b: Float64Array): Float64Array;
  /** Qc, n entries. c may go on past r entries, into columns that complete Q to an orthonormal basis. */
  expand(c: Float64Array): Float64Array;
}

/** I − 2vvᵀ for a v of length 1 that is 0 in the entries before it acts. */
type Reflector = Float64Array;

/**
 * A = QR by Householder reflections, the longest remainder of an independent column first.
 *
 * The rank is that of A with columns scaled to length 1, so it does not depend on units; A's
 * dependent columns keep only what R explains of them. A zero matrix has rank 0. Golub & Van Loan
 * 2013, "Matrix Computations", section 5.4.
 */
export function qr(A: Matrix): QR {
  const { rows, columns } = A;
  // One after the other in one array: a view of each would take longer than a short column itself.
  const remainders = A.data.slice();
  const left = squaredLengths(A);
  const negligible = left.map((all) => all * (ROUNDING * Math.max(rows, columns)) ** 2);
  const reflectors: Reflector[] = [];
  const pivots: number[] = [];
  while (pivots.length < Math.min(rows, columns)) {
    const pivot = longest(left, negligible);
    if (pivot < 0) break;
    const first = pivots.length;
    const reflector = reflectorFor(remainders.slice(pivot * rows, (pivot + 1) * rows), first);
    for (let j = 0; j < columns; j += 1)
      if (left[j] !== TAKEN) left[j] = reflect(remainders, reflector, first, j * rows);
    reflectors.push(reflector);
    pivots.push(pivot);
    left[pivot] = TAKEN;
  }
  return { ...factorOf({ ...A, data: remainders }, pivots), ...productsWith(reflectors, rows) };
}

function squaredLengths({ rows, columns, data }: Matrix): Float64Array {
  const lengths = new Float64Array(columns);
  for (let j = 0, at = 0; j < columns; j += 1) {
    let sum = 0;
    for (let i = 0; i < rows; i += 1, at += 1) sum += (data[at] ?? 0) * (data[at] ?? 0);
    lengths[j] = sum;
  }
  return lengths;
}

/** The column with most left among those that still hold more than rounding; −1 if none does. */
function longest(left: Float64Array, negligible: Float64Array): number {
  let best = -1;
  for (let j = 0; j < left.length; j += 1) {
    const length = left[j] ?? 0;
    if (length > (negligible[j] ?? 0) && length > (left[best] ?? 0)) best = j;
  }
  return best;
}

/** The reflector that turns all of a column from entry `first` on into that entry; made of the column. */
function reflectorFor(v: Float64Array, first: number): Reflector {
  v.fill(0, 0, first);
  const head = v[first] ?? 0;
  // Away from 0, so that nothing cancels.
  v[first] = head + (head < 0 ? -1 : 1) * norm(v);
  const length = norm(v);
  for (let i = first; i < v.length; i += 1) v[i] = (v[i] ?? 0) / length;
  return v;
}

/**
 * x ← (I − 2vvᵀ) x, where v is 0 before entry `first`; returns ‖x‖² of the entries after it.
 *
 * x begins at place `from` of `data`.
 */
function reflect(data: Float64Array, v: Reflector, first: number, from = 0): number {
  let along = 0;
  for (let i = first; i < v.length; i += 1) along += (v[i] ?? 0) * (data[from + i] ?? 0);
  data[from + first] = (data[from + first] ?? 0) - 2 * along * (v[first] ?? 0);
  let left = 0;
  for (let i = first + 1; i < v.length; i += 1) {
    const entry = (data[from + i] ?? 0) - 2 * along * (v[i] ?? 0);
    data[from + i] = entry;
    left += entry * entry;
  }
  return left;
}

function factorOf({ rows, columns, data }: Matrix, pivots: readonly number[]) {
  const rank = pivots.length;
  const R = new Float64Array(rank * columns);
  for (let j = 0; j < columns; j += 1)
    for (let i = 0; i < rank; i += 1) R[j * rank + i] = data[j * rows + i] ?? 0;
  pivots.forEach((pivot, k) => R.fill(0, pivot * rank + k + 1, (pivot + 1) * rank));
  return { rank, pivots, R: { rows: rank, columns, data: R } };
}

function productsWith(reflectors: readonly Reflector[], n: number): Pick<QR, 'project' | 'expand'> {
  return {
    project(b) {
      const turned = b.slice();
      reflectors.forEach((reflector, k) => reflect(turned, reflector, k));
      return turned.slice(0, reflectors.length);
    },
    expand(c) {
      const turned = new Float64Array(n);
      turned.set(c);
      for (let k = reflectors.length - 1; k >= 0; k -= 1)
        reflect(turned, reflectors[k] ?? turned, k);
      return turned;
    },
  };
}

/** Columns `from` to `to` of the full orthogonal matrix that Q begins; Q itself is its first r. */
export const orthonormalColumns = (factor: QR, from: number, to: number): Float64Array[] =>
  Array.from({ length: to - from }, (_, j) => {
    const unit = new Float64Array(to);
    unit[from + j] = 1;
    return factor.expand(unit);
  });

/** Solves Rx = c in the columns `pivots`, the other weights 0: p entries. */
export function solveUpper({ R, pivots }: QR, c: Float64Array): Float64Array {
  const open = c.slice();
  const x = new Float64Array(R.columns);
  for (let k = pivots.length - 1; k >= 0; k -= 1) {
    const pivot = pivots[k] ?? 0;
    const from = pivot * R.rows;
    const weight = (open[k] ?? 0) / (R.data[from + k] ?? NaN);
    x[pivot] = weight;
    for (let i = 0; i < k; i += 1) open[i] = (open[i] ?? 0) - weight * (R.data[from + i] ?? 0);
  }
  return x;
}

/** Solves Rᵀz = b in the rows `pivots`: r entries, for b with p. */
export function solveLower({ R, pivots }: QR, b: Float64Array): Float64Array {
  const z = new Float64Array(R.rows);
  pivots.forEach((pivot, k) => {
    const from = pivot * R.rows;
    let open = b[pivot] ?? NaN;
    for (let i = 0; i < k; i += 1) open -= (R.data[from + i] ?? 0) * (z[i] ?? 0);
    z[k] = open / (R.data[from + k] ?? NaN);
  });
  return z;
}
