// A call with its numbers as a few lines of R or Python that can be pasted. They expect X and y.
import type { Context } from '#numerics/conventions/context.ts';
import type { Call } from './calls.ts';
import type { Numbers } from './convert.ts';
import {
  digits,
  python,
  r,
  type CodeLines,
  type Given,
  type Setting,
  type Writer,
} from './lines.ts';
import { networks } from './network-lines.ts';

/** The lines for a call; undefined for what is no call of a library. */
export function codeFor({ id }: Call, numbers: Numbers, setting: Setting): CodeLines | undefined {
  const writer = writers[id];
  const language = rCalls.has(id) ? 'R' : 'Python';
  const given = Object.entries(numbers).map(([name, value]) => [name, digits(value, language)]);
  return writer?.(Object.fromEntries(given), setting);
}

function estimator(from: string, write: (given: Given, setting: Setting) => string): Writer {
  return (given, setting) => {
    const call = write(given, setting);
    const name = call.split('(')[0] ?? '';
    const imported = `from sklearn.${from} import ${name}`;
    return setting.columns === 'as-they-are'
      ? python(imported, `fit = ${call}.fit(X, y)`)
      : python(
          imported,
          'from sklearn.preprocessing import StandardScaler',
          `Z = StandardScaler().fit_transform(X); fit = ${call}.fit(Z, y)`,
        );
  };
}

const linear = (write: (given: Given) => string): Writer => estimator('linear_model', write);

const glmnet =
  (family: string): Writer =>
  ({ lambda, alpha }, { columns }) =>
    r(
      `fit <- glmnet::glmnet(X, y, family = ${family}, alpha = ${alpha}, lambda = ${lambda},`,
      `  standardize = ${columns === 'standardized' ? 'TRUE' : 'FALSE'}, thresh = 1e-20, maxit = 1e7)`,
    );

const statsmodels =
  (model: string, penalty: (given: Given) => string): Writer =>
  (given, { columns }) =>
    python(
      'import numpy as np, statsmodels.api as sm',
      columns === 'standardized' ? 'Z = (X - X.mean(axis=0)) / X.std(axis=0)' : 'Z = np.asarray(X)',
      `fit = sm.${model.replace('Z', 'sm.add_constant(Z)')}.fit_regularized(${penalty(given)})`,
    );

/** A strength for each weight and 0 for the constant. */
const sparing = (alpha: string | undefined): string =>
  `alpha=np.r_[0, np.full(Z.shape[1], ${alpha})]`;

function logisticRegression({ C, l1_ratio }: Given): string {
  if (l1_ratio === '0') return `LogisticRegression(C=${C}, tol=1e-8, max_iter=10000)`;
  return `LogisticRegression(penalty="elasticnet", solver="saga", C=${C}, l1_ratio=${l1_ratio}, tol=1e-8, max_iter=100000)`;
}

/** Of a network without hidden layers: lbfgs sees all rows at once. */
const solverFor = ({ batchSize, rows }: Context): string =>
  batchSize === rows
    ? 'solver="lbfgs", tol=1e-8, max_iter=10000'
    : `batch_size=${batchSize}, solver="sgd", learning_rate="adaptive", learning_rate_init=0.01, tol=1e-8, n_iter_no_change=50, max_iter=5000`;

const rCalls: ReadonlySet<string> = new Set([
  'glmnet-gaussian',
  'glmnet-gaussian-object',
  'glmnet-binomial',
  'lm-ridge',
]);

const writers: Readonly<Record<string, Writer>> = {
  ridge: linear(({ alpha }) => `Ridge(alpha=${alpha})`),
  lasso: linear(({ alpha }) => `Lasso(alpha=${alpha}, tol=1e-10, max_iter=100000)`),
  'elastic-net': linear(
    ({ alpha, l1_ratio }) =>
      `ElasticNet(alpha=${alpha}, l1_ratio=${l1_ratio}, tol=1e-10, max_iter=100000)`,
  ),
  'sgd-regressor': linear(
    ({ alpha, l1_ratio }) =>
      `SGDRegressor(penalty="elasticnet", alpha=${alpha}, l1_ratio=${l1_ratio}, max_iter=10000, tol=None)`,
  ),
  'logistic-regression': linear(logisticRegression),
  'huber-regressor': linear(({ alpha }) => `HuberRegressor(alpha=${alpha})`),
  'mlp-regressor': estimator(
    'neural_network',
    ({ alpha }, { context }) =>
      `MLPRegressor(hidden_layer_sizes=(), alpha=${alpha}, ${solverFor(context)})`,
  ),
  'glmnet-gaussian': glmnet('"gaussian"'),
  'glmnet-gaussian-object': glmnet('gaussian()'),
  'glmnet-binomial': glmnet('"binomial"'),
  'lm-ridge': ({ lambda }) => r(`fit <- MASS::lm.ridge(y ~ X, lambda = ${lambda})`, 'coef(fit)'),
  'statsmodels-ols': statsmodels(
    'OLS(y, Z)',
    ({ alpha, L1_wt }) => `${sparing(alpha)}, L1_wt=${L1_wt}, zero_tol=0`,
  ),
  'statsmodels-glm': statsmodels(
    'GLM(y, Z, family=sm.families.Binomial())',
    ({ alpha, L1_wt }) => `${sparing(alpha)}, L1_wt=${L1_wt}, zero_tol=0`,
  ),
  'statsmodels-logit': statsmodels(
    'Logit(y, Z)',
    ({ alpha }) => `method="l1", ${sparing(alpha)}, acc=1e-10`,
  ),
  ...networks,
  'xgboost-linear': ({ lambda, alpha }, { columns }) =>
    python(
      'import xgboost',
      columns === 'standardized' ? 'Z = (X - X.mean(axis=0)) / X.std(axis=0)' : 'Z = X',
      `settings = {"booster": "gblinear", "updater": "coord_descent", "lambda": ${lambda}, "alpha": ${alpha}, "base_score": y.mean()}`,
      'fit = xgboost.train(settings, xgboost.DMatrix(Z, y), num_boost_round=1000)',
    ),
  'xgboost-tree': ({ reg_lambda }) =>
    python('import xgboost', `fit = xgboost.XGBRegressor(reg_lambda=${reg_lambda}).fit(X, y)`),
  'lightgbm-tree': ({ lambda_l2 }) =>
    python(
      'import lightgbm',
      `fit = lightgbm.train({"lambda_l2": ${lambda_l2}}, lightgbm.Dataset(X, y))`,
    ),
};
