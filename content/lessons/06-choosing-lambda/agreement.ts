// What the figure's methods agree with: cross-validation of ridge and lasso in three libraries' ways.
import { diabetes } from '#content/datasets/diabetes.ts';
import { glmnetGaussian } from '#numerics/conventions/glmnet.ts';
import { scikitLearnLasso } from '#numerics/conventions/scikit-learn.ts';
import glmnetRidge from '#numerics/fixtures/cv-glmnet-diabetes-ridge.json';
import scikitLasso from '#numerics/fixtures/cv-lasso-sklearn-diabetes.json';
import scikitRidge from '#numerics/fixtures/cv-ridge-diabetes.json';
import { squaredNorm } from '#numerics/linear-algebra/vector.ts';
import { crossValidate } from '#numerics/paths/cross-validation.ts';
import { lassoFit, ridgeFit, type FitPath } from '#numerics/paths/fit-path.ts';
import { chooseLambda } from '#numerics/paths/lambda-choice.ts';
import { ridgeFolds } from '#numerics/paths/ridge-folds.ts';

const { X, y } = diabetes;

const ridgeCases = scikitRidge.cases.map(({ params, expect }) => {
  const scaling = params.standardize === 'sd_n' ? 'population' : 'none';
  const folds = ridgeFolds(X, y, { scaling, folds: scikitRidge.data.d.fold });
  const { means, standardErrors } = chooseLambda(folds(params.lam), 'equally');
  return { ours: [...means, ...standardErrors], theirs: [...expect.mean_mse, ...expect.se] };
});

/** Means over ten folds and their standard errors, columns as they are and scaled in each fold. */
export const ofScikitRidge = {
  count: ridgeCases.flatMap(({ ours }) => ours).length / 2,
  ours: ridgeCases.flatMap(({ ours }) => ours),
  theirs: ridgeCases.flatMap(({ theirs }) => theirs),
};

/** glmnet's strength depends on the rows and the spread of y of each training part. */
const glmnetFit: FitPath = (design, lambdas) => {
  const context = {
    rows: design.X.rows,
    targetScale: Math.sqrt(squaredNorm(design.y) / design.X.rows),
  };
  const ours = lambdas.map((lambda) => glmnetGaussian.toOurs({ lambda, alpha: 0 }, context));
  return ridgeFit(
    design,
    ours.map(({ lambda2 }) => lambda2),
  );
};

/** cv.glmnet: folds weighted by size, its curve, its standard errors and both of its choices. */
export const ofGlmnet = (() => {
  const [one] = glmnetRidge.cases;
  if (one === undefined) throw new Error('The fixture is empty.');
  const { params, expect } = one;
  const chosen = chooseLambda(
    crossValidate(X, y, {
      ...{ lambdas: params.lam, fitPath: glmnetFit, scaling: 'population' },
      folds: glmnetRidge.data.d.fold,
    }),
    'by-size',
  );
  return {
    ours: [...chosen.means, ...chosen.standardErrors],
    theirs: [...expect.cvm, ...expect.cvsd],
    choices: [chosen.minimum.lambda, chosen.oneStandardError.lambda],
    theirChoices: [expect.lambda_min, expect.lambda_1se],
  };
})();

/** LassoCV on columns that were scaled beforehand, with all rows. */
const lassoOfScikit: FitPath = (design, alphas) =>
  lassoFit(
    design,
    alphas.map((alpha) => scikitLearnLasso.toOurs({ alpha }, { rows: design.X.rows }).lambda1),
  );

export const ofScikitLasso = (() => {
  const [one] = scikitLasso.cases;
  if (one === undefined) throw new Error('The fixture is empty.');
  const { means } = chooseLambda(
    crossValidate(X, y, {
      ...{ lambdas: one.params.alphas, folds: scikitLasso.data.d.fold, fitPath: lassoOfScikit },
      ...{ scaling: 'population', scaledOn: 'all-rows' },
    }),
    'equally',
  );
  return { ours: [...means], theirs: one.expect.mean_mse };
})();
