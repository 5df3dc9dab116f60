import { readPoints } from '#widget-state/points.ts';
import type { Code } from '#widget-state/widget-model.ts';
import type { KernelRidgeState } from './controls.ts';
import { fitsOf } from './fits.ts';
import { degreeOf } from './kernels.ts';

/** The dual coefficients and the degrees of freedom, and the weights where they can be listed. */
export function code(state: KernelRidgeState): Code {
  const list = readPoints(state.points);
  const [x, y] = [list.map((point) => point.x).join(', '), list.map((point) => point.y).join(', ')];
  const { dual, primal, degreesOfFreedom } = fitsOf(state);
  const { h, lambda } = state;
  const degree = degreeOf(state.kernel);
  const kernels =
    degree === undefined
      ? {
          r: `exp(-outer(x, x, "-")^2 / (2 * ${h}^2))`,
          python: `"rbf", gamma=1 / (2 * ${h}**2)`,
          matrix: `np.exp(-(x - x.T)**2 / (2 * ${h}**2))`,
        }
      : {
          r: `(1 + outer(x, x))^${degree}`,
          python: `"poly", degree=${degree}, gamma=1, coef0=1`,
          matrix: `(1 + x * x.T)**${degree}`,
        };
  const weights = {
    r: `Phi <- sapply(0:${degree}, function(j) sqrt(choose(${degree}, j)) * x^j); print(c(solve(crossprod(Phi) + ${lambda} * diag(ncol(Phi)), crossprod(Phi, y))))`,
    python: `from scipy.special import comb; from sklearn.linear_model import Ridge; j = np.arange(${degree} + 1); print(Ridge(alpha=${lambda}, fit_intercept=False).fit(np.sqrt(comb(${degree}, j)) * x**j, y).coef_)`,
  };
  return {
    r: `x <- c(${x}); y <- c(${y}); n <- length(x); K <- ${kernels.r}
print(c(solve(K + ${lambda} * diag(n), y), sum(diag(K %*% solve(K + ${lambda} * diag(n))))))${primal ? `\n${weights.r}` : ''}`,
    python: `import numpy as np; from sklearn.kernel_ridge import KernelRidge; x = np.array([[${x}]]).T; y = np.array([${y}]); K = ${kernels.matrix}
print(KernelRidge(kernel=${kernels.python}, alpha=${lambda}).fit(x, y).dual_coef_, np.trace(K @ np.linalg.inv(K + ${lambda} * np.eye(len(y)))))${primal ? `\n${weights.python}` : ''}`,
    prints: [...dual.dual, degreesOfFreedom, ...(primal?.w ?? [])],
  };
}
