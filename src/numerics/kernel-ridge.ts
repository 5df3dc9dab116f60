import { finite, nonNegative } from './arguments.ts';
import type { Kernel } from './kernels/kernel.ts';
import { solveSemiDefinite } from './linear-algebra/cholesky.ts';
import { checkMatrix, rowsOf } from './linear-algebra/matrix.ts';
import type { Matrix } from './problem.ts';
import { targetFor } from './target.ts';

/** Ridge in the features of a kernel, found and evaluated without them. */
export interface KernelRidge {
  /** n: one coefficient for each observation; at λ > 0 the residual over λ. */
  readonly dual: Float64Array;
  /** n: K dual, the fit at the observations themselves. */
  readonly fitted: Float64Array;
  /** f(x) = Σ dualᵢ k(xᵢ, x) for each row of `at`, which is m × p. */
  predict(at: Matrix): Float64Array;
}

/**
 * dual = (K + λI)⁻¹ y with Kᵢⱼ = k(xᵢ, xⱼ), for n × p X: ridge ½‖y − Φw‖² + ½λ‖w‖² with w = Φᵀ dual.
 *
 * No intercept: centre y first unless the kernel has a constant among its features. λ = 0 interpolates
 * where K is regular and else gives the shortest dual. Throws a RangeError for a negative or infinite λ
 * and where y does not fit X. Saunders, Gammerman & Vovk 1998.
 */
export function kernelRidge(
  X: Matrix,
  y: ArrayLike<number>,
  kernel: Kernel,
  lambda: number,
): KernelRidge {
  const target = targetFor(X, y);
  nonNegative('lambda', lambda);
  const places = rowsOf(X);
  const K = kernelMatrix(places, kernel, lambda);
  const { x: dual } = solveSemiDefinite(K, target);
  if (!dual.every(Number.isFinite))
    throw new RangeError(
      `lambda is ${lambda}: give more, or scale X and y, for the fit overflows.`,
    );
  const valueAt = (place: Float64Array): number =>
    places.reduce((sum, seen, i) => sum + (dual[i] ?? NaN) * kernel(seen, place), 0);
  return {
    dual,
    fitted: Float64Array.from(places, valueAt),
    predict(at) {
      checkMatrix(at, 'at');
      checkColumns(at, X.columns);
      return Float64Array.from(rowsOf(at), valueAt);
    },
  };
}

/** K + λI with Kᵢⱼ = k(xᵢ, xⱼ): n × n, symmetric. A RangeError where the kernel overflows. */
export function kernelMatrix(places: readonly Float64Array[], kernel: Kernel, lambda = 0): Matrix {
  const n = places.length;
  const data = new Float64Array(n * n);
  places.forEach((place, i) => {
    for (const [j, other] of places.slice(0, i + 1).entries()) {
      const value = finite(`The kernel of rows ${i} and ${j}`, kernel(place, other));
      data[i * n + j] = data[j * n + i] = value + (i === j ? lambda : 0);
    }
  });
  return { rows: n, columns: n, data };
}

function checkColumns({ rows, columns }: Matrix, wanted: number): void {
  if (columns === wanted) return;
  throw new RangeError(`at is ${rows} × ${columns}: give ${wanted} columns, as in X.`);
}
