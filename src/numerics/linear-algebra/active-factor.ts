// What is left of a column beside those before it, relative to its own ‖x‖², may be rounding below this.
const DEPENDENT = 1e-11;

/** L in A = LLᵀ, for a symmetric positive definite A whose rows come and go one at a time. */
export interface ActiveFactor {
  readonly size: number;
  /**
   * Puts a row and column at the end of A: its products with those before, and its diagonal.
   *
   * Returns false, and changes nothing, where it depends on those before. O(k²).
   */
  append(products: Float64Array, diagonal: number): boolean;
  /** Takes row and column `position` out of A. O(k²). */
  remove(position: number): void;
  /** x ← A⁻¹x in the first `size` entries. O(k²). */
  solveInPlace(x: Float64Array): void;
  /** Back to no rows. */
  clear(): void;
}

// Row i of L begins here: the rows are packed, so that none moves when the matrix grows.
const rowStart = (i: number): number => (i * (i + 1)) / 2;

/** The factor of a matrix without rows. Golub & Van Loan 2013, "Matrix Computations", section 6.5.4. */
export function activeFactor(): ActiveFactor {
  let L = new Float64Array(64);
  let size = 0;

  function append(products: Float64Array, diagonal: number): boolean {
    const at = rowStart(size);
    if (L.length < at + size + 1) L = enlarged(L, 2 * (at + size + 1));
    for (let i = 0; i < size; i += 1) L[at + i] = products[i] ?? NaN;
    let left = diagonal;
    for (let i = 0; i < size; i += 1) {
      const start = rowStart(i);
      const entry = ((L[at + i] ?? NaN) - rowDot(L, start, L, at, i)) / (L[start + i] ?? NaN);
      L[at + i] = entry;
      left -= entry * entry;
    }
    if (!(left > DEPENDENT * diagonal)) return false;
    L[at + size] = Math.sqrt(left);
    size += 1;
    return true;
  }

  function solveInPlace(x: Float64Array): void {
    for (let i = 0; i < size; i += 1) {
      const start = rowStart(i);
      x[i] = ((x[i] ?? NaN) - rowDot(L, start, x, 0, i)) / (L[start + i] ?? NaN);
    }
    for (let i = size - 1; i >= 0; i -= 1) {
      const start = rowStart(i);
      const entry = (x[i] ?? NaN) / (L[start + i] ?? NaN);
      for (let j = 0; j < i; j += 1) x[j] = (x[j] ?? 0) - entry * (L[start + j] ?? 0);
      x[i] = entry;
    }
  }

  return {
    get size() {
      return size;
    },
    append,
    solveInPlace,
    remove(position) {
      removeRow(L, size, position);
      size -= 1;
    },
    clear() {
      size = 0;
    },
  };
}

function enlarged(values: Float64Array, length: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(length);
  larger.set(values);
  return larger;
}

/** Σ over j < length of aⱼbⱼ from the given starts; in four sums, that do not wait for each other. */
function rowDot(
  a: Float64Array,
  atA: number,
  b: Float64Array,
  atB: number,
  length: number,
): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let j = 0;
  for (; j + 3 < length; j += 4) {
    first += (a[atA + j] ?? 0) * (b[atB + j] ?? 0);
    second += (a[atA + j + 1] ?? 0) * (b[atB + j + 1] ?? 0);
    third += (a[atA + j + 2] ?? 0) * (b[atB + j + 2] ?? 0);
    fourth += (a[atA + j + 3] ?? 0) * (b[atB + j + 3] ?? 0);
  }
  for (; j < length; j += 1) first += (a[atA + j] ?? 0) * (b[atB + j] ?? 0);
  return first + second + (third + fourth);
}

/**
 * Moves the rows after `position` up by one and turns them into a triangle again.
 *
 * Each of them has one entry too many; a rotation of two neighbouring columns makes it 0, and the
 * rows below follow.
 */
function removeRow(L: Float64Array, size: number, position: number): void {
  const cosines = new Float64Array(size);
  const sines = new Float64Array(size);
  for (let i = position + 1; i < size; i += 1) {
    const from = rowStart(i);
    const to = rowStart(i - 1);
    for (let j = 0; j < position; j += 1) L[to + j] = L[from + j] ?? 0;
    let carried = L[from + position] ?? 0;
    for (let j = position; j < i - 1; j += 1) {
      const next = L[from + j + 1] ?? 0;
      const cosine = cosines[j] ?? 0;
      const sine = sines[j] ?? 0;
      L[to + j] = cosine * carried + sine * next;
      carried = cosine * next - sine * carried;
    }
    const last = L[from + i] ?? 0;
    const length = Math.hypot(carried, last);
    cosines[i - 1] = carried / length;
    sines[i - 1] = last / length;
    L[to + i - 1] = length;
  }
}
