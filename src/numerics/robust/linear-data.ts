import { columnsOf } from '../linear-algebra/matrix.ts';
import { linearResidual } from '../linear-residual.ts';
import type { Matrix } from '../problem.ts';
import { targetFor } from '../target.ts';
import { withInterceptColumn } from '../unpenalized-intercept.ts';

/** Data for a search over all weights, the intercept among them. */
export interface LinearData {
  /** n × m, with a first column of ones where there is an intercept. */
  readonly design: Matrix;
  readonly y: Float64Array;
  /** y − design · all, in a vector that the next call overwrites. */
  residualAt(all: Float64Array): Float64Array;
  /** Weights and intercept apart. */
  split(all: Float64Array): { readonly w: Float64Array; readonly intercept: number };
}

/**
 * X and y with or without an intercept, for a search that needs `spare` more rows than weights
 *
 * X is n × p; throws a RangeError where y does not fit X, or rows are too few.
 */
export function searchableData(
  X: Matrix,
  y: ArrayLike<number>,
  intercept: boolean,
  spare = 0,
): LinearData {
  const data = linearData(X, y, intercept);
  const weights = data.design.columns;
  if (X.rows >= weights + spare) return data;
  const among = intercept ? ', the intercept among them' : '';
  throw new RangeError(
    `X is ${X.rows} × ${X.columns} and there are ${weights} weights${among}: give at least ${weights + spare} rows, or fewer columns.`,
  );
}

/** X and y with or without an intercept; a RangeError where y does not fit X. */
export function linearData(X: Matrix, y: ArrayLike<number>, intercept: boolean): LinearData {
  const target = targetFor(X, y);
  const design = intercept ? withInterceptColumn(X) : X;
  const { into } = linearResidual(columnsOf(design), target);
  const residual = new Float64Array(X.rows);
  return {
    design,
    y: target,
    residualAt: (all) => into(residual, all),
    split: (all) => ({
      w: intercept ? all.slice(1) : all,
      intercept: intercept ? (all[0] ?? NaN) : 0,
    }),
  };
}
