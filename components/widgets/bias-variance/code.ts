import { biasVariance } from '#numerics/bias-variance/bias-variance.ts';
import type { Code } from '#widget-state/widget-model.ts';
import { beta, LAST_PLACE, truthOf } from './problem.ts';

interface Setting {
  readonly lambda: number;
  readonly sigma: number;
  readonly n: number;
}

/** By matrices, without singular values: bias (H − I)β with H = (XᵀX + λI)⁻¹XᵀX, Var(β̂) = σ²GGᵀ. */
export function code({ lambda, sigma, n: asked }: Setting): Code {
  const n = Math.round(asked);
  const waves = beta.length;
  const { biasSquared, variance, mse } = biasVariance(truthOf({ n, sigma }), lambda).weights;
  return {
    r: `X <- sqrt(2) * sin(pi * outer(${LAST_PLACE} * (1:${n}) / ${n}, 1:${waves})); beta <- c(${beta.join(', ')})
G <- solve(crossprod(X) + ${lambda} * diag(${waves}), t(X))
bias2 <- sum((G %*% X %*% beta - beta)^2); variance <- ${sigma}^2 * sum(G^2)
print(c(bias2, variance, bias2 + variance))`,
    python: `import numpy as np
X = np.sqrt(2) * np.sin(np.pi * np.outer(${LAST_PLACE} * np.arange(1, ${n + 1}) / ${n}, np.arange(1, ${waves + 1})))
beta = np.array([${beta.join(', ')}])
G = np.linalg.solve(X.T @ X + ${lambda} * np.eye(${waves}), X.T)
bias2, variance = np.sum((G @ X @ beta - beta) ** 2), ${sigma}**2 * np.sum(G**2)
print(bias2, variance, bias2 + variance)`,
    prints: [biasSquared, variance, mse],
  };
}
