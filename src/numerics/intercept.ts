import { centreColumns, columnMeans } from './linear-algebra/matrix.ts';
import { dot, mean } from './linear-algebra/vector.ts';
import type { Matrix } from './problem.ts';
import { targetFor } from './target.ts';

/** Data with their means taken out, and the means, to find the intercept afterwards. */
export interface CentredData {
  /** n × p, each column of mean 0. */
  readonly X: Matrix;
  /** n, of mean 0. */
  readonly y: Float64Array;
  readonly columnMeans: Float64Array;
  readonly targetMean: number;
}

/**
 * Takes the means out of X and y, which is the same as fitting an intercept without penalty.
 *
 * Minimising over β₀ first leaves exactly the problem in the centred data.
 */
export function centre(X: Matrix, y: ArrayLike<number>): CentredData {
  const target = targetFor(X, y);
  const targetMean = mean(target);
  return {
    X: centreColumns(X),
    y: target.map((value) => value - targetMean),
    columnMeans: columnMeans(X),
    targetMean,
  };
}

/** β₀ = ȳ − x̄ᵀβ, for weights β found on the centred data. */
export const interceptOf = (centred: CentredData, w: Float64Array): number =>
  centred.targetMean - dot(centred.columnMeans, w);
