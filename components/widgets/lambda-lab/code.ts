import type { Code } from '#widget-state/widget-model.ts';
import { divisionFor, foldsFor, type Setting } from './divisions.ts';
import { menFor, SLIP, SPOILED } from './men.ts';

type CodeState = Setting & { readonly lambda: number };

/** K folds, scaled anew in each; leave-one-out and generalized from one fit; the error of new men. */
export const code = (state: CodeState): Code => ({
  r: inR(state, foldsFor(state)),
  python: inPython(state, foldsFor(state)),
  prints: printed(state),
});

function printed(state: CodeState): readonly number[] {
  const { loo, gcv, test } = menFor(state.contaminated).errors;
  const { error } = divisionFor(state).at(state.lambda);
  return [error, loo(state.lambda), gcv(state.lambda), test(state.lambda)];
}

const inR = ({ lambda, contaminated }: CodeState, folds: readonly number[]): string =>
  `d <- read.csv("{datasets}prostate.csv"); train <- d$train == 1; lambda <- ${lambda}
X <- as.matrix(d[1:8]); y <- d$lpsa; fold <- replace(train * 0, train, c(${folds.join(', ')}))
${contaminated === 'yes' ? `y[train][1:${SPOILED}] <- y[train][1:${SPOILED}] + log(${SLIP})\n` : ''}miss <- function(fit, new) {
  Z <- scale(X[fit, ]); w <- solve(crossprod(Z) + lambda * diag(8), crossprod(Z, y[fit]))
  y[new] - mean(y[fit]) - scale(X[new, , drop = FALSE], attr(Z, "scaled:center"), attr(Z, "scaled:scale")) %*% w
}
cv <- unlist(lapply(unique(fold[train]), function(k) miss(train & fold != k, train & fold == k)))
Z <- scale(X[train, ]); e <- miss(train, train)
h <- diag(1 / 67 + Z %*% solve(crossprod(Z) + lambda * diag(8), t(Z)))
print(c(mean(cv^2), mean((e / (1 - h))^2), mean((e / (1 - mean(h)))^2), mean(miss(train, !train)^2)))`;

const inPython = ({ lambda, contaminated }: CodeState, folds: readonly number[]): string =>
  `import numpy as np
from sklearn.linear_model import Ridge, RidgeCV
from sklearn.model_selection import PredefinedSplit
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
d = np.loadtxt("{datasets}prostate.csv", delimiter=",", skiprows=1); train = d[:, 9] == 1; lam = ${lambda}
X, y, X_new, y_new = d[train, :8], d[train, 8], d[~train, :8], d[~train, 8]
${contaminated === 'yes' ? `y[:${SPOILED}] += np.log(${SLIP})\n` : ''}fold = [${folds.join(', ')}]
# StandardScaler divides by n, the figure by n - 1: on its columns the same fit has n/(n - 1) times the alpha.
fit = lambda X, y: make_pipeline(StandardScaler(), Ridge(lam * len(y) / (len(y) - 1))).fit(X, y)
cv = [y[b] - fit(X[a], y[a]).predict(X[b]) for a, b in PredefinedSplit(fold).split()]
Z = (X - X.mean(0)) / X.std(0, ddof=1); e = y - fit(X, y).predict(X)
h = np.trace(1 / 67 + Z @ np.linalg.solve(Z.T @ Z + lam * np.eye(8), Z.T)) / 67
print(np.mean(np.concatenate(cv) ** 2), -RidgeCV([lam]).fit(Z, y).best_score_, np.mean((e / (1 - h)) ** 2), np.mean((y_new - fit(X, y).predict(X_new)) ** 2))`;
