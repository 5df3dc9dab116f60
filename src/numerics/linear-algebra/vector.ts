// The loops that all else is made of; none allocates but `vectorFrom`. Indexed reads end in `?? 0`
// only because the compiler cannot see that an index stays in bounds.

/** A vector of finite numbers; a RangeError names the entry that is missing or not finite. */
export function vectorFrom(values: ArrayLike<number>, name: string): Float64Array {
  const vector = new Float64Array(values);
  for (let i = 0; i < vector.length; i += 1) {
    if (Number.isFinite(vector[i])) continue;
    throw new RangeError(`${name}[${i}] is ${vector[i]}: every entry must be a finite number.`);
  }
  return vector;
}

/** aᵀb */
export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** ‖v‖² */
export const squaredNorm = (v: Float64Array): number => dot(v, v);

/** ‖v‖ */
export const norm = (v: Float64Array): number => Math.sqrt(squaredNorm(v));

/** max over i of |vᵢ|; 0 for an empty vector. */
export function largestMagnitude(v: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < v.length; i += 1) largest = Math.max(largest, Math.abs(v[i] ?? 0));
  return largest;
}

/** max over i of |aᵢ − bᵢ| */
export function largestDifference(a: Float64Array, b: Float64Array): number {
  let largest = 0;
  for (let i = 0; i < a.length; i += 1)
    largest = Math.max(largest, Math.abs((a[i] ?? NaN) - (b[i] ?? NaN)));
  return largest;
}

/** target ← target + factor · source */
export function addScaled(target: Float64Array, factor: number, source: Float64Array): void {
  for (let i = 0; i < target.length; i += 1)
    target[i] = (target[i] ?? 0) + factor * (source[i] ?? 0);
}

/** v ← factor · v */
export function scale(v: Float64Array, factor: number): void {
  for (let i = 0; i < v.length; i += 1) v[i] = factor * (v[i] ?? 0);
}

/** The mean of the entries, exact for a constant vector. */
export function mean(v: Float64Array): number {
  const rough = sumAbove(v, 0) / v.length;
  // The second pass takes back the rounding of the first, which matters for a large common offset.
  return rough + sumAbove(v, rough) / v.length;
}

/** Σ (vᵢ − level) */
function sumAbove(v: Float64Array, level: number): number {
  let sum = 0;
  for (let i = 0; i < v.length; i += 1) sum += (v[i] ?? 0) - level;
  return sum;
}
