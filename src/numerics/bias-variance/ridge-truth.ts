import { nonNegative, oneForEach, positive } from '../arguments.ts';
import { svd } from '../linear-algebra/svd.ts';
import { checkMatrix, transposedMatVec } from '../linear-algebra/matrix.ts';
import { squaredNorm, vectorFrom } from '../linear-algebra/vector.ts';
import type { Matrix } from '../problem.ts';

/**
 * What decides how well ridge does: y = Xβ + ε with known β and Var(ε) = σ²I, turned to X's directions.
 *
 * X = U diag(d) Vᵀ; vectors over directions have k = min(n, p) entries, in the order of d.
 */
export interface RidgeTruth {
  /** d, descending. */
  readonly singularValues: Float64Array;
  /** α = Vᵀβ: the true weight along each direction. */
  readonly signal: Float64Array;
  /** ‖β − Vα‖²: the part of β along which X, having fewer rows than columns, never varies. */
  readonly unseen: number;
  /** σ² */
  readonly noiseVariance: number;
  /** n, over which errors of prediction are averaged. */
  readonly rows: number;
}

/**
 * The truth behind y = Xβ + ε, for n × p X and p entries of β; no intercept, so centre X first.
 *
 * Throws a RangeError where β has not one finite entry for each column, or σ² is negative.
 */
export function ridgeTruth(X: Matrix, beta: ArrayLike<number>, noiseVariance: number): RidgeTruth {
  checkMatrix(X, 'X');
  const truth = vectorFrom(oneForEach('beta', beta, X.columns, 'columns of X'), 'beta');
  const { singularValues, V } = svd(X);
  const signal = transposedMatVec(V, truth);
  const rest = V.rows > V.columns ? squaredNorm(truth) - squaredNorm(signal) : 0;
  nonNegative('noiseVariance', noiseVariance);
  return { singularValues, signal, unseen: Math.max(0, rest), noiseVariance, rows: X.rows };
}

/**
 * The truth behind y = xβ + ε with a single feature, whose Σx² is all that matters of it.
 *
 * Throws a RangeError where β is not finite, Σx² not above 0, or σ² negative.
 */
export function oneWeightTruth(
  beta: number,
  sumOfSquares: number,
  noiseVariance: number,
): RidgeTruth {
  const singularValues = Float64Array.of(Math.sqrt(positive('sumOfSquares', sumOfSquares)));
  const signal = vectorFrom([beta], 'beta');
  nonNegative('noiseVariance', noiseVariance);
  return { singularValues, signal, unseen: 0, noiseVariance, rows: 1 };
}
