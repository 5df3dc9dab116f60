import { oneForEach, positive } from '../arguments.ts';
import { matrixFromColumns, matVec, transposedMatVec } from '../linear-algebra/matrix.ts';
import { addScaled, dot, scale, vectorFrom } from '../linear-algebra/vector.ts';
import { ridgePath, type RidgePath } from '../paths/ridge-path.ts';
import type { Matrix } from '../problem.ts';
import { logEvidence } from './log-evidence.ts';

/** What is believed before the data: y = Xw + ε with ε ~ N(0, σ²I) and w ~ N(0, τ²I). */
export interface GaussianModel {
  /** σ² */
  readonly noiseVariance: number;
  /** τ² */
  readonly priorVariance: number;
}

/** What is believed after the data: w ~ N(mean, covariance). */
export interface GaussianPosterior {
  /** σ²/τ², the ridge strength in ½‖y − Xw‖² + ½λ‖w‖². */
  readonly lambda: number;
  /** p; also the most probable w, since a normal density peaks at its mean: the ridge weights at λ. */
  readonly mean: Float64Array;
  /** (XᵀX/σ² + I/τ²)⁻¹, p × p. */
  readonly covariance: Matrix;
  /** ln p(y), see `logEvidence`. */
  readonly logEvidence: number;
  /** Mean xᵀw and variance σ² + xᵀ covariance x of a new response at x, its own noise included. */
  predict(x: ArrayLike<number>): { readonly mean: number; readonly variance: number };
}

/**
 * The posterior of the weights under normal noise and a normal prior, for n × p X and n entries of y.
 *
 * No intercept: prepare X and y by `designFor`, and scale X, since the prior takes all weights to be of
 * one size. Throws a RangeError for variances that are not finite numbers above 0, and where y does
 * not fit X. Bishop 2006, sections 3.3 and 3.5.
 */
export const gaussianPosterior = (
  X: Matrix,
  y: ArrayLike<number>,
  model: GaussianModel,
): GaussianPosterior => posteriorOf(ridgePath(X, y), model);

/** `gaussianPosterior` of data that are factored already. */
export function posteriorOf(path: RidgePath, model: GaussianModel): GaussianPosterior {
  const lambda =
    positive('noiseVariance', model.noiseVariance) / positive('priorVariance', model.priorVariance);
  const mean = path.weights(lambda);
  const units = Array.from(mean, (_, j) => mean.map((__, other) => (other === j ? 1 : 0)));
  const spread = (x: Float64Array): Float64Array =>
    covarianceTimes(path, model.priorVariance, lambda, x);
  return {
    ...{ lambda, mean, logEvidence: logEvidence(path, model) },
    covariance: matrixFromColumns(units.map(spread), mean.length),
    predict(given) {
      const x = vectorFrom(oneForEach('x', given, mean.length, 'columns of X'), 'x');
      return { mean: dot(x, mean), variance: model.noiseVariance + dot(x, spread(x)) };
    },
  };
}

/** τ² (V diag(λ / (d² + λ)) Vᵀx + x − VVᵀx): what X does not reach stays as uncertain as before. */
function covarianceTimes(
  { factors: { V }, missedShares }: RidgePath,
  priorVariance: number,
  lambda: number,
  x: Float64Array,
): Float64Array {
  const along = transposedMatVec(V, x);
  const missed = missedShares(lambda);
  const product = matVec(
    V,
    along.map((part, j) => part * (missed[j] ?? NaN)),
  );
  if (V.rows > V.columns) {
    addScaled(product, 1, x);
    addScaled(product, -1, matVec(V, along));
  }
  scale(product, priorVariance);
  return product;
}
