// The calls that can be converted, each under a short id that links carry. An id never changes.
import { adamWPaper } from '#numerics/conventions/adamw-paper.ts';
import type { Convention } from '#numerics/conventions/convention.ts';
import * as glmnet from '#numerics/conventions/glmnet.ts';
import * as keras from '#numerics/conventions/keras.ts';
import { lightgbmTree } from '#numerics/conventions/lightgbm.ts';
import { massLmRidge } from '#numerics/conventions/mass.ts';
import { optaxAdamW } from '#numerics/conventions/optax.ts';
import * as pytorch from '#numerics/conventions/pytorch.ts';
import * as sklearn from '#numerics/conventions/scikit-learn.ts';
import * as statsmodels from '#numerics/conventions/statsmodels.ts';
import * as xgboost from '#numerics/conventions/xgboost.ts';

/** One call of a library, and the numbers that it starts with on the page. */
export interface Call {
  readonly id: string;
  readonly convention: Convention;
  readonly start: Readonly<Record<string, number>>;
}

const call = (
  id: string,
  convention: Convention,
  start: Readonly<Record<string, number>>,
): Call => ({ id, convention, start });

/** Every call of conventions/, library by library. */
export const calls: readonly Call[] = [
  call('ridge', sklearn.scikitLearnRidge, { alpha: 1 }),
  call('lasso', sklearn.scikitLearnLasso, { alpha: 0.1 }),
  call('elastic-net', sklearn.scikitLearnElasticNet, { alpha: 0.1, l1_ratio: 0.5 }),
  call('sgd-regressor', sklearn.scikitLearnSgdRegressor, { alpha: 0.01, l1_ratio: 0 }),
  call('logistic-regression', sklearn.scikitLearnLogisticRegression, { C: 1, l1_ratio: 0 }),
  call('huber-regressor', sklearn.scikitLearnHuberRegressor, { alpha: 1 }),
  call('mlp-regressor', sklearn.scikitLearnMlpRegressor, { alpha: 1 }),
  call('glmnet-gaussian', glmnet.glmnetGaussian, { lambda: 0.1, alpha: 0 }),
  call('glmnet-gaussian-object', glmnet.glmnetGaussianObject, { lambda: 0.1, alpha: 0 }),
  call('glmnet-binomial', glmnet.glmnetBinomial, { lambda: 0.1, alpha: 0 }),
  call('lm-ridge', massLmRidge, { lambda: 1 }),
  call('statsmodels-ols', statsmodels.statsmodelsOls, { alpha: 0.1, L1_wt: 0 }),
  call('statsmodels-glm', statsmodels.statsmodelsGlm, { alpha: 0.1, L1_wt: 0 }),
  call('statsmodels-logit', statsmodels.statsmodelsLogit, { alpha: 1 }),
  call('torch-sgd', pytorch.pytorchSgd, { weight_decay: 0.01 }),
  call('torch-adam', pytorch.pytorchAdam, { weight_decay: 0.01 }),
  call('torch-adamw', pytorch.pytorchAdamW, { weight_decay: 0.01 }),
  call('keras-l2', keras.kerasL2, { l2: 0.01 }),
  call('keras-sgd', keras.kerasSgd, { weight_decay: 0.01 }),
  call('keras-adamw', keras.kerasAdamW, { weight_decay: 0.004 }),
  call('adamw-paper', adamWPaper, { lambda: 0.00001 }),
  call('optax-adamw', optaxAdamW, { weight_decay: 0.0001 }),
  call('xgboost-tree', xgboost.xgboostTree, { reg_lambda: 1 }),
  call('xgboost-linear', xgboost.xgboostLinear, { lambda: 0.01, alpha: 0 }),
  call('lightgbm-tree', lightgbmTree, { lambda_l2: 1 }),
];

/** The call with an id, or undefined. */
export const callWith = (id: string): Call | undefined => calls.find((one) => one.id === id);

/** `scikit-learn Ridge` for `sklearn.linear_model.Ridge(alpha)`: what a list can show. */
export function shortName({ convention: { library, name } }: Call): string {
  const last = name.replace(/^(?:[a-z_]+\.)+(?=[A-Za-z])/u, '').replace(/^MASS::/u, '');
  return `${library}: ${last}`;
}

/** The same calls, those of one library together. */
export function callsByLibrary(): { library: string; version: string; calls: Call[] }[] {
  const libraries = [...new Set(calls.map(({ convention }) => convention.library))];
  return libraries.map((library) => {
    const own = calls.filter(({ convention }) => convention.library === library);
    return { library, version: own[0]?.convention.version ?? '', calls: own };
  });
}
