import { finite } from './arguments.ts';
import { solveSemiDefinite } from './linear-algebra/cholesky.ts';
import { gram, matVec, transpose, transposedMatVec } from './linear-algebra/matrix.ts';
import { svd } from './linear-algebra/svd.ts';
import type { Matrix } from './problem.ts';
import { targetFor } from './target.ts';

/**
 * λ ↦ V diag(d/(d² + λ)) Uᵀy of min(n, p) directions, for any λ above −d² of the smallest d among them
 *
 * For λ ≥ 0 that is ridge. For p > n and a negative λ down to that bound it is still the fit with the least
 * ½‖y − Xw‖² + ½λ‖w‖² among the w that are combinations of rows of X. Undefined for smaller λ: there is
 * no least. X is n × p without intercept; directions with d = 0 stay 0, and let no λ be negative.
 * Kobak, Lomond & Sanchez 2020.
 */
export function signedRidge(
  X: Matrix,
  y: ArrayLike<number>,
): (lambda: number) => Float64Array | undefined {
  const { U, singularValues, V } = svd(X);
  const projections = transposedMatVec(U, targetFor(X, y));
  const smallest = singularValues.at(-1) ?? NaN;
  return (lambda) => {
    if (finite('lambda', lambda) < 0 && lambda <= -(smallest ** 2)) return undefined;
    const turned = projections.map((projection, k) => {
      const d = singularValues[k] ?? NaN;
      return d === 0 ? 0 : (projection * d) / (d * d + lambda);
    });
    return matVec(V, turned);
  };
}

/**
 * `signedRidge` at a single λ, many times as fast where X is much wider than tall: from (XXᵀ + λI)α = y
 *
 * Loses as many digits as XXᵀ + λI has in its condition. Undefined where that matrix is not positive
 * definite.
 */
export function wideSignedRidge(
  X: Matrix,
  y: ArrayLike<number>,
  lambda: number,
): Float64Array | undefined {
  const K = gram(transpose(X), finite('lambda', lambda));
  const { x: dual, rank } = solveSemiDefinite(K, targetFor(X, y));
  return rank < X.rows ? undefined : transposedMatVec(X, dual);
}
