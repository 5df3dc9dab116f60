import type { Code } from '#widget-state/widget-model.ts';
import type { PathState } from './controls.ts';
import { mixOf, pathLayout } from './layout.ts';

type Language = 'r' | 'python';

/** What gives Z and y, centered, in each language. */
function data(state: PathState): Record<Language, string> {
  if (state.data === 'pair') return pair(state);
  const { rRows, pythonRows, features } = tables[state.data];
  const scaled = state.standardized === 'yes';
  return {
    r: `d <- read.csv("{datasets}${state.data}.csv")${rRows}
Z <- scale(d[, 1:${features}]${scaled ? '' : ', scale = FALSE'}); y <- d[, ${features + 1}] - mean(d[, ${features + 1}])`,
    python: `import numpy as np
d = np.genfromtxt("{datasets}${state.data}.csv", delimiter=",", skip_header=1)${pythonRows}
Z = d[:, :${features}] - d[:, :${features}].mean(0); y = d[:, ${features}] - d[:, ${features}].mean()${
      scaled ? '\nZ = Z / Z.std(0, ddof=1)' : ''
    }`,
  };
}

const tables = {
  prostate: { features: 8, rRows: '; d <- d[d$train == 1, ]', pythonRows: '; d = d[d[:, 9] == 1]' },
  diabetes: { features: 10, rRows: '', pythonRows: '' },
  longley: { features: 6, rRows: '', pythonRows: '' },
} as const;

const pair = ({ correlation, first, second }: PathState): Record<Language, string> => ({
  r: `Z <- rbind(c(1, ${correlation}), c(0, sqrt(1 - ${correlation}^2))); y <- drop(Z %*% c(${first}, ${second}))`,
  python: `import numpy as np
Z = np.array([[1, ${correlation}], [0, np.sqrt(1 - ${correlation}**2)]]); y = Z @ [${first}, ${second}]`,
});

/** The fit itself; without a penalty all three are least squares. */
function fit(state: PathState): Record<Language, string> {
  const { lambda } = state;
  const m = mixOf(state);
  if (m === 0 || lambda === 0)
    return {
      r: `print(solve(crossprod(Z) + ${lambda} * diag(ncol(Z)), crossprod(Z, y), tol = 0)[, 1])`,
      python: `print(np.linalg.solve(Z.T @ Z + ${lambda} * np.eye(Z.shape[1]), Z.T @ y))`,
    };
  return { r: glmnetFit(lambda, m), python: scikitLearnFit(lambda, m) };
}

/** glmnet divides both parts of λ by the spread of y; a y of spread 1 avoids that. */
const glmnetFit = (lambda: number, m: number): string =>
  `library(glmnet); s <- sqrt(mean(y^2)); l <- ${lambda} / length(y) * c(${m} / s, ${1 - m})
fit <- glmnet(Z, y / s, alpha = l[1] / sum(l), lambda = sum(l), standardize = FALSE, intercept = FALSE, thresh = 1e-24, maxit = 1e8)
print(s * fit$beta[, 1])`;

const scikitLearnFit = (lambda: number, m: number): string =>
  m === 1
    ? `from sklearn.linear_model import lars_path
print(lars_path(Z, y, method="lasso", alpha_min=${lambda} / len(y))[2][:, -1])`
    : `from sklearn.linear_model import ElasticNet
print(ElasticNet(alpha=${lambda} / len(y), l1_ratio=${m}, fit_intercept=False, tol=1e-12, max_iter=10**6).fit(Z, y).coef_)`;

/** Solves what the figure solves; the weights are those of its columns. */
export function code(state: PathState): Code {
  const [before, solved] = [data(state), fit(state)];
  const w = pathLayout(state).path.at([state.lambda])[0] ?? [];
  return {
    r: `${before.r}\n${solved.r}`,
    python: `${before.python}\n${solved.python}`,
    prints: Array.from(w),
  };
}
