import type { Code } from '#widget-state/widget-model.ts';
import { dataOf, fitsOf } from './fit.ts';
import type { PolyFitState } from './controls.ts';

/** By singular values in both languages: crossprod(X) and its like would lose all digits here. */
export function code(state: PolyFitState): Code {
  const { degree, lambda } = state;
  const data = dataOf(state);
  const [x, y] = [data.x.join(', '), data.y.map(rounded).join(', ')];
  const free = state.intercept === 'free';
  const { intercept, w } = fitsOf(data, state).at(lambda);
  return {
    r: `x <- c(${x}); y <- c(${y})
X <- outer(x, ${free ? 1 : 0}:${degree}, "^"); ${free ? 'm <- colMeans(X); ' : ''}s <- svd(${free ? 'sweep(X, 2, m)' : 'X'}); k <- s$d > 1e-14 * s$d[1]
b <- s$v[, k] %*% (s$d[k] / (s$d[k]^2 + ${lambda}) * crossprod(s$u[, k], ${free ? 'y - mean(y)' : 'y'}))
print(c(${free ? 'mean(y) - m %*% b, ' : ''}b))`,
    python: `import numpy as np; from sklearn.linear_model import Ridge
x = np.array([${x}]); y = np.array([${y}])
fit = Ridge(alpha=${lambda}, solver="svd"${free ? '' : ', fit_intercept=False'}).fit(x[:, None] ** np.arange(${free ? 1 : 0}, ${degree + 1}), y)
print(${free ? 'fit.intercept_, ' : ''}*fit.coef_)`,
    prints: [intercept, ...w],
  };
}

/** 0.1 + 100, without the last bit of the sum. */
const rounded = (value: number): number => Number(value.toFixed(10));
