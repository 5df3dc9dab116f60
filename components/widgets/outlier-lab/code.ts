import type { Code } from '#widget-state/widget-model.ts';
import type { OutlierLabState } from './controls.ts';
import { good } from './data.ts';
import { linesAt } from './fits.ts';

/** The slopes of ridge, lasso, Huber and absolute errors; R has MM as well. */
export function code({ x, y, lambda }: OutlierLabState): Code {
  const [xs, ys] = [[...good.x, x].join(', '), [...good.y, y].join(', ')];
  const lines = linesAt({ x, y }, lambda);
  return {
    r: `library(MASS); x <- c(${xs}); y <- c(${ys})
u <- x - mean(x); s <- sum(u * y); k <- combn(12, 2); k <- k[, x[k[1, ]] != x[k[2, ]]]; w <- (y[k[2, ]] - y[k[1, ]]) / (x[k[2, ]] - x[k[1, ]])
cost <- sapply(w, function(w) { r <- y - w * x; sum(abs(r - median(r))) })  # MM: robustbase::lmrob(y ~ x)
print(c(s / (sum(u^2) + ${lambda}), sign(s) * max(abs(s) - ${lambda}, 0) / sum(u^2), coef(rlm(y ~ x, acc = 1e-10, maxit = 500))[[2]], w[which.min(cost)]))`,
    python: `import numpy as np, statsmodels.api as sm; from sklearn.linear_model import QuantileRegressor
x, y = np.array([[${xs}], [${ys}]]); u = x - x.mean(); s = u @ y
huber = sm.RLM(y, sm.add_constant(x), sm.robust.norms.HuberT()).fit(maxiter=500, tol=1e-10)
lad = QuantileRegressor(alpha=0, solver="highs").fit(x[:, None], y)
print(s / (u @ u + ${lambda}), np.sign(s) * max(abs(s) - ${lambda}, 0) / (u @ u), huber.params[1], lad.coef_[0])`,
    prints: [lines.ridge, lines.lasso, lines.huber, lines.absolute].map(({ slope }) => slope),
  };
}
