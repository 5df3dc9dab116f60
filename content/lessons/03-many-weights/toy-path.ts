// The ridge path of three rows and two features, whose second weight passes through 0 at λ = 1.
import { halving } from '#numerics/halving.ts';
import { solveSemiDefinite } from '#numerics/linear-algebra/cholesky.ts';
import { gram, matrixFromRows } from '#numerics/linear-algebra/matrix.ts';
import { ridge } from '#numerics/solvers/cholesky-ridge.ts';

const X = matrixFromRows([
  [1, 0],
  [0, 1],
  [1, 1],
]);
const y = [2, 0, 1];

/** β̂(λ) and its derivative −(XᵀX + λI)⁻¹β̂. */
export function toyAt(lambda: number) {
  const { w } = ridge(X, y, lambda);
  const change = solveSemiDefinite(gram(X, lambda), w).x.map((value) => -value);
  const [first = NaN, second = NaN] = w.map(withoutRounding);
  return { first, second, length: Math.hypot(first, second), change };
}

// Sixteen digits of arithmetic leave a last bit that no reader should take for a weight.
const withoutRounding = (weight: number): number => Number(weight.toFixed(14));

/** λ at which the second weight stops growing. */
export const toyTurn = halving(1, 100, (lambda) => (toyAt(lambda).change[1] ?? NaN) > 0).near;
