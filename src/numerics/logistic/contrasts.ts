/**
 * K − 1 orthonormal vectors that each add up to 0: a basis of all that tells K classes apart.
 *
 * Vector m compares class m with the mean of those before it (Helmert).
 */
export const contrasts = (classes: number): Float64Array[] =>
  Array.from({ length: classes - 1 }, (_, before) => {
    const m = before + 1;
    const length = Math.sqrt(m * (m + 1));
    return new Float64Array(classes).fill(1 / length, 0, m).fill(-m / length, m, m + 1);
  });
