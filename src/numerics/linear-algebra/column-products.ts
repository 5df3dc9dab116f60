import type { Matrix } from '../problem.ts';

// The two loops in which a path spends its time. They take four columns at once, so that an entry of
// the vector is read, or written, once for all four. Past the end the last column is taken again.

/** `into[j]` ← xⱼᵀv for the named columns j of X, digit for digit as `dot`; the other entries stay. */
export function columnProductsInto(
  into: Float64Array,
  { rows, data }: Matrix,
  columns: ArrayLike<number>,
  v: Float64Array,
): void {
  const last = columns.length - 1;
  for (let k = 0; k <= last; k += 4) {
    const a = columns[k] ?? 0;
    const b = columns[Math.min(k + 1, last)] ?? 0;
    const c = columns[Math.min(k + 2, last)] ?? 0;
    const d = columns[Math.min(k + 3, last)] ?? 0;
    const atA = a * rows;
    const atB = b * rows;
    const atC = c * rows;
    const atD = d * rows;
    let sumA = 0;
    let sumB = 0;
    let sumC = 0;
    let sumD = 0;
    for (let i = 0; i < rows; i += 1) {
      const value = v[i] ?? 0;
      sumA += (data[atA + i] ?? 0) * value;
      sumB += (data[atB + i] ?? 0) * value;
      sumC += (data[atC + i] ?? 0) * value;
      sumD += (data[atD + i] ?? 0) * value;
    }
    into[a] = sumA;
    into[b] = sumB;
    into[c] = sumC;
    into[d] = sumD;
  }
}

/** target ← target + Σ factorₖ xⱼ for the k-th named column j of X. */
export function addColumns(
  target: Float64Array,
  { rows, data }: Matrix,
  columns: ArrayLike<number>,
  factors: Float64Array,
): void {
  const last = columns.length - 1;
  for (let k = 0; k <= last; k += 4) {
    const atA = (columns[k] ?? 0) * rows;
    const atB = (columns[Math.min(k + 1, last)] ?? 0) * rows;
    const atC = (columns[Math.min(k + 2, last)] ?? 0) * rows;
    const atD = (columns[Math.min(k + 3, last)] ?? 0) * rows;
    const a = factors[k] ?? 0;
    const b = k + 1 > last ? 0 : (factors[k + 1] ?? 0);
    const c = k + 2 > last ? 0 : (factors[k + 2] ?? 0);
    const d = k + 3 > last ? 0 : (factors[k + 3] ?? 0);
    for (let i = 0; i < rows; i += 1) {
      const both = a * (data[atA + i] ?? 0) + b * (data[atB + i] ?? 0);
      target[i] = (target[i] ?? 0) + both + c * (data[atC + i] ?? 0) + d * (data[atD + i] ?? 0);
    }
  }
}
