// The worst disturbance of X, as the lesson derives it, on numbers.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matrixFromRows, matVec } from '#numerics/linear-algebra/matrix.ts';
import { norm } from '#numerics/linear-algebra/vector.ts';

const X = [
  [1, 2],
  [3, -1],
  [0, 4],
];
const y = [2, -1, 5];
const beta = Float64Array.of(0.7, -1.2);
const rho = 0.8;

const missed = (delta: readonly (readonly number[])[]): Float64Array => {
  const disturbed = X.map((row, i) => row.map((x, j) => x + (delta[i]?.[j] ?? NaN)));
  return matVec(matrixFromRows(disturbed), beta).map((fit, i) => (y[i] ?? NaN) - fit);
};
const none = X.map((row) => row.map(() => 0));
const bound = norm(missed(none)) + rho * norm(beta);

test('no disturbance of size ρ makes the residual longer than ‖y − Xβ‖ + ρ‖β‖', () => {
  const entry = fc.double({ min: -1, max: 1, noNaN: true });
  const matrix = fc.array(fc.array(entry, { minLength: 2, maxLength: 2 }), {
    minLength: 3,
    maxLength: 3,
  });
  fc.assert(
    fc.property(matrix, (delta) => {
      const size = Math.hypot(...delta.flat());
      fc.pre(size > 1e-6);
      const scaled = delta.map((row) => row.map((value) => (rho * value) / size));
      expect(norm(missed(scaled))).toBeLessThanOrEqual(bound + 1e-12);
    }),
  );
});

test('the one along the residual and along β reaches it', () => {
  const r = missed(none);
  const factor = -rho / (norm(r) * norm(beta));
  const worst = Array.from(r, (ri) => Array.from(beta, (b) => factor * ri * b));
  expect(norm(missed(worst))).toBeCloseTo(bound, 12);
});
