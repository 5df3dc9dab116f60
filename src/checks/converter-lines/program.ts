// The lines to paste with what they expect before them and a print of the weights behind them.
import type { CodeLines } from '#convert/lines.ts';
import { familyOf, type ConverterState } from '#convert/state.ts';
import { folder } from './folder.ts';

const sklearn = 'print(*np.ravel(fit.coef_))';
const statsmodels = 'print(*np.asarray(fit.params)[1:])';
// coef() is on the columns' own scale.
const coefficients = `cat(as.matrix(coef(fit))[-1] * sqrt(colMeans(scale(X, scale = FALSE)^2)))`;
const massCoefficients = `cat(coef(fit)[-1] * sqrt(colMeans(scale(X, scale = FALSE)^2)))`;

/** Steps of all rows, with a rate that fades where Adam would not come to rest. */
const trained = (steps: number, fade: boolean): string => `
X, y = torch.tensor(X), torch.tensor(y)[:, None]
${fade ? `fading = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, ${steps})` : ''}
for step in range(${steps}):
    optimizer.zero_grad(); loss(model(X), y).backward(); optimizer.step()${fade ? '; fading.step()' : ''}
print(*model.weight.detach().numpy().ravel())`;

const leaves = `import json
tree = json.loads(fit.get_booster().get_dump(dump_format="json")[0]); rows = fit.apply(X)[:, 0]
leaf = lambda node: [node] if "leaf" in node else [one for child in node["children"] for one in leaf(child)]
found = {node["nodeid"]: node["leaf"] for node in leaf(tree)}
print(*[found[k] / (0.3 * (y[rows == k] - 0.5).sum() / ((rows == k).sum() + RLAMBDA)) - 1 for k in found])`;

const endings: Readonly<Record<string, string>> = {
  ...{ ridge: sklearn, lasso: sklearn, 'elastic-net': sklearn, 'sgd-regressor': sklearn },
  'logistic-regression': sklearn,
  'huber-regressor': 'print(*np.ravel(fit.coef_), fit.scale_)',
  'mlp-regressor': 'print(*np.ravel(fit.coefs_[0]))',
  'glmnet-gaussian': coefficients,
  'glmnet-gaussian-object': coefficients,
  'glmnet-binomial': coefficients,
  'lm-ridge': massCoefficients,
  ...{ 'statsmodels-ols': statsmodels, 'statsmodels-glm': statsmodels },
  'statsmodels-logit': statsmodels,
  'xgboost-linear':
    'import json\nprint(*json.loads(fit.get_dump(dump_format="json")[0])["weight"])',
  'torch-sgd': trained(20_000, false),
  'torch-adam': trained(20_000, true),
  'torch-adamw': `loss = lambda out, y: torch.nn.functional.mse_loss(out, y) / 2${trained(1000, false)}`,
  'xgboost-tree': leaves,
};

/** The whole program for a call's lines; undefined for Keras, optax and LightGBM, which none of our machines has. */
export function programFor(
  id: string,
  { language, lines }: CodeLines,
  state: ConverterState,
): string | undefined {
  const ending = endings[id];
  if (ending === undefined) return undefined;
  const before = language === 'R' ? inR(state) : inPython(id, state);
  const strength = state.typed[`${id}.reg_lambda`] ?? '1';
  return [before, lines, ending.replace('RLAMBDA', strength), ''].join('\n');
}

/** Lines that standardize are given the columns as they are in the file. */
const columnsFor = ({ columns }: ConverterState): string =>
  columns === 'standardized' ? 'raw' : 'standardized';

const responsesFor = (state: ConverterState): string =>
  familyOf(state) === 'log-loss' ? 'labels' : 'y';

const inR = (state: ConverterState): string => `options(digits = 15)
X <- as.matrix(read.csv("${folder}/${columnsFor(state)}.csv", header = FALSE))
y <- scan("${folder}/${responsesFor(state)}.csv", quiet = TRUE)`;

function inPython(id: string, state: ConverterState): string {
  const torch = id.startsWith('torch');
  const data = `import numpy as np; np.random.seed(0)
X = np.loadtxt("${folder}/${torch ? 'standardized' : columnsFor(state)}.csv", delimiter=",")
y = np.loadtxt("${folder}/${responsesFor(state)}.csv")`;
  if (!torch) return data;
  const centered = familyOf(state) === 'log-loss' ? '' : 'y = y - y.mean()\n';
  return `${data}\n${centered}import torch as t
model = t.nn.Linear(10, 1).double()
with t.no_grad(): model.weight.zero_(); model.bias.zero_()`;
}
