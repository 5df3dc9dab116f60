import { dot, squaredNorm } from './vector.ts';

const MAX_SWEEPS = 60;

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
  const negligible = Number.EPSILON * Math.sqrt(columns[0]?.length ?? 0);
  let turned = false;
  for (let i = 0; i < columns.length; i += 1) {
    for (let j = i + 1; j < columns.length; j += 1) {
      const [left, right, turnLeft, turnRight] = [
        columns[i],
        columns[j],
        rotations[i],
        rotations[j],
      ];
      if (!left || !right || !turnLeft || !turnRight) continue;
      const product = dot(left, right);
      const [a, b] = [squares[i] ?? 0, squares[j] ?? 0];
      if (Math.abs(product) <= negligible * Math.sqrt(a) * Math.sqrt(b)) continue;
      const tangent = tangentFor((b - a) / (2 * product));
      rotate(left, right, tangent);
      rotate(turnLeft, turnRight, tangent);
      squares[i] = squaredNorm(left);
      squares[j] = squaredNorm(right);
      turned = true;
    }
  }
  return turned;
}

/** The tangent of the smaller angle that makes two columns orthogonal, from the cotangent of its double. */
const tangentFor = (cotangent: number): number =>
  (cotangent < 0 ? -1 : 1) / (Math.abs(cotangent) + Math.hypot(1, cotangent));

/** Turns a pair of vectors in their plane, by the angle of this tangent. */
function rotate(a: Float64Array, b: Float64Array, tangent: number): void {
  const cosine = 1 / Math.sqrt(1 + tangent * tangent);
  const sine = tangent * cosine;
  for (let i = 0; i < a.length; i += 1) {
    const [x, y] = [a[i] ?? 0, b[i] ?? 0];
    a[i] = cosine * x - sine * y;
    b[i] = sine * x + cosine * y;
  }
}
