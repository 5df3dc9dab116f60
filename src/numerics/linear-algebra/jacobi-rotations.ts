import { dot, squaredNorm } from './vector.ts';

const MAX_SWEEPS = 60;
// The cosine, for each root of an entry, below which two columns are orthogonal to rounding.
const OBLIQUE = Number.EPSILON;
// A squared length that falls to less than this share is summed anew instead of updated.
const TRUSTED = 0.1;
const NONE = new Float64Array(0);

/**
 * Rotates pairs of columns, in place, until all are orthogonal to rounding; collects the rotations.
 *
 * The columns become AJ for the orthogonal J whose columns are `rotations`. A sweep goes through all
 * pairs; from almost orthogonal columns on, each sweep squares the error. Hestenes 1958.
 */
export function orthogonaliseColumns(columns: readonly Float64Array[]): {
  rotations: Float64Array[];
  converged: boolean;
} {
  const rotations = columns.map((_, j) => new Float64Array(columns.length).fill(1, j, j + 1));
  const squares = new Float64Array(columns.length);
  for (let sweeps = 0; sweeps < MAX_SWEEPS; sweeps += 1) {
    columns.forEach((column, j) => (squares[j] = squaredNorm(column)));
    if (!sweep(columns, rotations, squares)) return { rotations, converged: true };
  }
  return { rotations, converged: false };
}

/** One rotation for each pair that needs it; whether any did. `squares` holds each column's ‖·‖². */
function sweep(
  columns: readonly Float64Array[],
  rotations: readonly Float64Array[],
  squares: Float64Array,
): boolean {
  let turned = false;
  // Every pair: the loop that the whole decomposition spends its time in.
  for (let i = 0; i < columns.length; i += 1) {
    for (let j = i + 1; j < columns.length; j += 1) {
      const tangent = tangentBetween(columns[i] ?? NONE, columns[j] ?? NONE, i, j, squares);
      if (tangent === 0) continue;
      rotate(columns[i] ?? NONE, columns[j] ?? NONE, tangent);
      rotate(rotations[i] ?? NONE, rotations[j] ?? NONE, tangent);
      if ((squares[i] ?? 0) < 0) squares[i] = squaredNorm(columns[i] ?? NONE);
      if ((squares[j] ?? 0) < 0) squares[j] = squaredNorm(columns[j] ?? NONE);
      turned = true;
    }
  }
  return turned;
}

/**
 * The tangent of the smaller angle that makes two columns orthogonal; 0 where they are.
 *
 * Brings their `squares` to what they are after that turn, or to −1 where too much would cancel.
 */
function tangentBetween(
  left: Float64Array,
  right: Float64Array,
  i: number,
  j: number,
  squares: Float64Array,
): number {
  const product = dot(left, right);
  const before = squares[i] ?? 0;
  const other = squares[j] ?? 0;
  if (Math.abs(product) <= OBLIQUE * Math.sqrt(left.length * before) * Math.sqrt(other)) return 0;
  const tangent = tangentFor((other - before) / (2 * product));
  const change = tangent * product;
  squares[i] = before - change < TRUSTED * before ? -1 : before - change;
  squares[j] = other + change < TRUSTED * other ? -1 : other + change;
  return tangent;
}

/** tan θ for the |θ| ≤ π/4 with cot 2θ = `cotangent`. */
const tangentFor = (cotangent: number): number =>
  (cotangent < 0 ? -1 : 1) / (Math.abs(cotangent) + Math.hypot(1, cotangent));

/** Turns a pair of vectors in their plane, by the angle of this tangent. */
function rotate(a: Float64Array, b: Float64Array, tangent: number): void {
  const cosine = 1 / Math.sqrt(1 + tangent * tangent);
  const sine = tangent * cosine;
  for (let i = 0; i < a.length; i += 1) {
    const x = a[i] ?? 0;
    const y = b[i] ?? 0;
    a[i] = cosine * x - sine * y;
    b[i] = sine * x + cosine * y;
  }
}
