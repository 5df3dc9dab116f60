// What several of this lesson's items compute, each from the numerics.
import { factorDesign } from '#numerics/diagnostics/factored-design.ts';
import { linearFit } from '#numerics/diagnostics/linear-fit.ts';
import { leaveOneOutResiduals } from '#numerics/diagnostics/leave-one-out.ts';
import { glmnetGaussian } from '#numerics/conventions/glmnet.ts';
import {
  scikitLearnElasticNet,
  scikitLearnLasso,
  scikitLearnRidge,
} from '#numerics/conventions/scikit-learn.ts';
import { matrixFromColumns } from '#numerics/linear-algebra/matrix.ts';
import { squaredNorm } from '#numerics/linear-algebra/vector.ts';
import { chooseLambda, type LambdaChoice } from '#numerics/paths/lambda-choice.ts';

/** A curve of cross-validation: for each λ the mean error and its standard error. */
export interface Curve {
  readonly lambdas: readonly number[];
  readonly means: readonly number[];
  readonly errors: readonly number[];
}

/** The choices for a curve: two folds, one standard error above and below the mean, have it. */
export const choicesFor = ({ lambdas, means, errors }: Curve): LambdaChoice =>
  chooseLambda({
    lambdas,
    foldSizes: [1, 1],
    foldErrors: [1, -1].map((side) =>
      Float64Array.from(means, (mean, k) => mean + side * (errors[k] ?? NaN)),
    ),
    converged: true,
  });

/** The x at which a line through points, right of the one at `index`, first reaches a height. */
export function crossingAfter(
  index: number,
  xs: readonly number[],
  ys: readonly number[],
  height: number,
): number {
  const after = ys.findIndex((y, k) => k > index && y > height);
  const [x0 = NaN, x1 = NaN] = xs.slice(after - 1, after + 1);
  const [y0 = NaN, y1 = NaN] = ys.slice(after - 1, after + 1);
  return x0 + ((x1 - x0) * (height - y0)) / (y1 - y0);
}

/** Σ (eᵢ / (1 − hᵢ))² / n */
export const leaveOneOutMean = (residuals: readonly number[], leverages: readonly number[]) =>
  squaredNorm(Float64Array.from(residuals, (e, i) => e / (1 - (leverages[i] ?? NaN)))) /
  residuals.length;

/** The residuals, leverages and leave-one-out errors of ridge with a free intercept, one feature. */
export function ridgeOfOne(x: readonly number[], y: readonly number[], lambda: number) {
  const design = factorDesign(matrixFromColumns([Float64Array.from(x)], x.length));
  const fit = linearFit(design, y, lambda);
  const errors = leaveOneOutResiduals(fit).map((error) => error ?? NaN);
  return { residuals: Array.from(fit.residual), leverages: Array.from(fit.leverage), errors };
}

/** (RSS / n) / (1 − tr H / n)² */
export const generalized = (rss: number, rows: number, trace: number): number =>
  rss / rows / (1 - trace / rows) ** 2;

/** The alpha that gives the same fit after every row has been repeated. */
export function afterRepeating(times: number, ridge: number, lasso: number) {
  const rows = 100;
  const { lambda2 } = scikitLearnRidge.toOurs({ alpha: ridge }, {});
  const { lambda1 } = scikitLearnLasso.toOurs({ alpha: lasso }, { rows });
  // Repeating the rows multiplies our data term, a sum, and so must the strengths be.
  const ours = { lambda1: times * lambda1, lambda2: times * lambda2 };
  const { alpha: ofRidge } = scikitLearnRidge.fromOurs({ lambda1: 0, lambda2: ours.lambda2 }, {});
  const { alpha: ofLasso } = scikitLearnLasso.fromOurs(
    { lambda1: ours.lambda1, lambda2: 0 },
    { rows: times * rows },
  );
  return { ridge: ofRidge, lasso: ofLasso };
}

/** What Ridge(alpha) is called elsewhere, for n rows and a y with this standard deviation. */
export function namesOf(alpha: number, rows: number, targetScale: number) {
  const ours = scikitLearnRidge.toOurs({ alpha }, {});
  return {
    elasticNet: scikitLearnElasticNet.fromOurs(ours, { rows }).alpha,
    glmnet: glmnetGaussian.fromOurs(ours, { rows, targetScale }).lambda,
  };
}
