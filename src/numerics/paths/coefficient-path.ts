import { columnsOf, matrixFromColumns } from '../linear-algebra/matrix.ts';
import { qr } from '../linear-algebra/qr.ts';
import { svd } from '../linear-algebra/svd.ts';
import { effectiveDegreesOfFreedom } from '../diagnostics/effective-degrees-of-freedom.ts';
import type { Matrix } from '../problem.ts';
import { targetFor } from '../target.ts';
import { elasticNetPath } from './elastic-net-path.ts';
import { atLambda, lars } from './lars.ts';
import { ridgePath } from './ridge-path.ts';

/** A weight that leaves 0 as λ falls, or comes back to it. */
export interface Move {
  readonly lambda: number;
  readonly column: number;
  readonly joins: boolean;
}

/** The minimisers of one data set under one mix of penalties, for any finite λ ≥ 0. */
export interface CoefficientPath {
  /** Where the lasso's weights leave 0 or come back to it, λ descending; empty for all others. */
  readonly moves: readonly Move[];
  /** The p weights at each λ, exact up to rounding. */
  at(lambdas: readonly number[]): Float64Array[];
  /** How many weights the fit spends at λ, where its weights are `w`. */
  effectiveDegreesOfFreedom(lambda: number, w: Float64Array): number;
}

/**
 * argmin ½‖y − Xw‖² + λ₁‖w‖₁ + ½λ₂‖w‖², λ₁ = λ · l1Ratio and λ₂ = λ · (1 − l1Ratio): 0 is ridge, 1 the lasso
 *
 * X is n × p, prepared like y by `designFor`. What does not depend on λ is computed once: singular
 * values for ridge, all knots for the lasso, and for what is between them a triangle of p rows that
 * stands for X. Throws a RangeError where y does not fit X or the ratio is none.
 */
export function coefficientPath(X: Matrix, y: ArrayLike<number>, l1Ratio: number): CoefficientPath {
  if (l1Ratio === 0) return ridgeCoefficients(X, y);
  const { R, target } = triangle(X, y);
  const freedom = (lambda: number, w: Float64Array): number =>
    activeDegreesOfFreedom(R, w, lambda * (1 - l1Ratio));
  if (l1Ratio === 1) return { ...lassoCoefficients(X, y), effectiveDegreesOfFreedom: freedom };
  const at = (lambdas: readonly number[]): Float64Array[] =>
    elasticNetPath(R, target, lambdas, { l1Ratio }).map(({ w }) => w);
  return { moves: [], at, effectiveDegreesOfFreedom: freedom };
}

function ridgeCoefficients(X: Matrix, y: ArrayLike<number>): CoefficientPath {
  const path = ridgePath(X, y);
  const { effectiveDegreesOfFreedom } = path;
  return { moves: [], at: (lambdas) => lambdas.map(path.weights), effectiveDegreesOfFreedom };
}

function lassoCoefficients(X: Matrix, y: ArrayLike<number>) {
  const path = lars(X, y);
  return {
    moves: path.knots.flatMap(({ lambda, move }) => (move ? [{ lambda, ...move }] : [])),
    at: (lambdas: readonly number[]): Float64Array[] =>
      lambdas.map((lambda) => atLambda(path, lambda)),
  };
}

/** R and Qᵀy of X = QR: the same products as X and y, hence the same minimisers, in at most p rows. */
function triangle(X: Matrix, y: ArrayLike<number>): { R: Matrix; target: Float64Array } {
  const { R, rank, project } = qr(X);
  return { R, target: project(targetFor(X, y)).slice(0, rank) };
}

/**
 * tr X_A(X_AᵀX_A + λ₂I)⁻¹X_Aᵀ over the columns A with a weight: for the lasso, how many there are.
 *
 * In expectation the degrees of freedom of an elastic net, whose active columns depend on y. Zou,
 * Hastie & Tibshirani 2007.
 */
export function activeDegreesOfFreedom(X: Matrix, w: Float64Array, lambda2: number): number {
  const active = columnsOf(X).filter((_, j) => w[j] !== 0);
  if (active.length === 0) return 0;
  const { singularValues } = svd(matrixFromColumns(active, X.rows));
  return effectiveDegreesOfFreedom({ singularValues, intercept: false }, lambda2);
}
