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
  let L = new Float64Array(8);
  let size = 0;

  function append(products: Float64Array, diagonal: number): boolean {
    const at = rowStart(size);
    if (L.length < at + size + 1) L = enlarged(L, 2 * (at + size + 1));
    for (let i = 0; i < size; i += 1) L[at + i] = products[i] ?? NaN;
    substituteForward(L, size, L, at);
    let left = diagonal;
    for (let i = 0; i < size; i += 1) left -= (L[at + i] ?? NaN) ** 2;
    if (!(left > DEPENDENT * diagonal)) return false;
    L[at + size] = Math.sqrt(left);
    size += 1;
    return true;
  }

  return {
    get size() {
      return size;
    },
    append,
    solveInPlace(x) {
      substituteForward(L, size, x, 0);
      substituteBack(L, size, x);
    },
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

// Both substitutions take four rows of L at once, so that an entry of x is read, or written, once for
// all four; the rows that are left over come one at a time.

/** x ← L⁻¹x, for the `size` entries of x from `at` on. */
function substituteForward(L: Float64Array, size: number, x: Float64Array, at: number): void {
  let i = 0;
  for (; i + 3 < size; i += 4) {
    const rowA = rowStart(i);
    const rowB = rowStart(i + 1);
    const rowC = rowStart(i + 2);
    const rowD = rowStart(i + 3);
    let a = x[at + i] ?? NaN;
    let b = x[at + i + 1] ?? NaN;
    let c = x[at + i + 2] ?? NaN;
    let d = x[at + i + 3] ?? NaN;
    for (let j = 0; j < i; j += 1) {
      const entry = x[at + j] ?? 0;
      a -= (L[rowA + j] ?? 0) * entry;
      b -= (L[rowB + j] ?? 0) * entry;
      c -= (L[rowC + j] ?? 0) * entry;
      d -= (L[rowD + j] ?? 0) * entry;
    }
    a /= L[rowA + i] ?? NaN;
    b = (b - (L[rowB + i] ?? 0) * a) / (L[rowB + i + 1] ?? NaN);
    c -= (L[rowC + i] ?? 0) * a + (L[rowC + i + 1] ?? 0) * b;
    c /= L[rowC + i + 2] ?? NaN;
    d -= (L[rowD + i] ?? 0) * a + (L[rowD + i + 1] ?? 0) * b + (L[rowD + i + 2] ?? 0) * c;
    x[at + i] = a;
    x[at + i + 1] = b;
    x[at + i + 2] = c;
    x[at + i + 3] = d / (L[rowD + i + 3] ?? NaN);
  }
  for (; i < size; i += 1) {
    const row = rowStart(i);
    let entry = x[at + i] ?? NaN;
    for (let j = 0; j < i; j += 1) entry -= (L[row + j] ?? 0) * (x[at + j] ?? 0);
    x[at + i] = entry / (L[row + i] ?? NaN);
  }
}

/** x ← L⁻ᵀx, for the first `size` entries. */
function substituteBack(L: Float64Array, size: number, x: Float64Array): void {
  let i = size - 1;
  for (; i >= 3; i -= 4) {
    const rowA = rowStart(i);
    const rowB = rowStart(i - 1);
    const rowC = rowStart(i - 2);
    const rowD = rowStart(i - 3);
    const a = (x[i] ?? NaN) / (L[rowA + i] ?? NaN);
    const b = ((x[i - 1] ?? NaN) - a * (L[rowA + i - 1] ?? 0)) / (L[rowB + i - 1] ?? NaN);
    let c = (x[i - 2] ?? NaN) - a * (L[rowA + i - 2] ?? 0) - b * (L[rowB + i - 2] ?? 0);
    c /= L[rowC + i - 2] ?? NaN;
    let d = (x[i - 3] ?? NaN) - a * (L[rowA + i - 3] ?? 0) - b * (L[rowB + i - 3] ?? 0);
    d = (d - c * (L[rowC + i - 3] ?? 0)) / (L[rowD + i - 3] ?? NaN);
    x[i] = a;
    x[i - 1] = b;
    x[i - 2] = c;
    x[i - 3] = d;
    for (let j = 0; j < i - 3; j += 1) {
      const first = a * (L[rowA + j] ?? 0) + b * (L[rowB + j] ?? 0);
      const second = c * (L[rowC + j] ?? 0) + d * (L[rowD + j] ?? 0);
      x[j] = (x[j] ?? 0) - (first + second);
    }
  }
  for (; i >= 0; i -= 1) {
    const row = rowStart(i);
    const entry = (x[i] ?? NaN) / (L[row + i] ?? NaN);
    x[i] = entry;
    for (let j = 0; j < i; j += 1) x[j] = (x[j] ?? 0) - entry * (L[row + j] ?? 0);
  }
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
