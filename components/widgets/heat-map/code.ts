import { decayTask } from '#numerics/simulations/decay-grid-task.ts';
import { ownDecay, sharesLeft } from '#numerics/simulations/decay-grid.ts';
import type { Code } from '#widget-state/widget-model.ts';
import type { HeatMapState } from './controls.ts';

const { n, p, weight, intercept, noise, start, batchSize, steps } = decayTask;

/**
 * A run of the marked cell with data of R and of NumPy, and then what decay alone leaves.
 *
 * The draws of the figure are this site's own, so what is printed is what does not depend on them.
 */
export function code({ form, rate: typedRate, decay: typedDecay, seed }: HeatMapState): Code {
  const [rate, decay] = [Math.round(typedRate), Math.round(typedDecay)];
  const lambda = ownDecay(form, decay);
  const off = form === 'pytorch' ? 'eta * lambda' : 'lambda';
  return {
    r: `eta <- 2^${rate}; lambda <- 2^${lambda}; set.seed(${seed}); s <- (1 + cos(pi * (1:${steps} - 1) / ${steps})) / 2
X <- cbind(matrix(rnorm(${n * p}), ${n}), 1); truth <- rep(c(${weight}, ${intercept}), c(${p}, 1)); y <- X %*% truth + ${noise} * rnorm(${n})
w <- c(${start} * rnorm(${p}), 0); m <- v <- 0 * w; decays <- rep(1:0, c(${p}, 1))
for (t in 1:${steps}) { if (t %% ${n / batchSize} == 1) rows <- matrix(sample(${n}), ${batchSize}); i <- rows[, (t - 1) %% ${n / batchSize} + 1]
  g <- c(crossprod(X[i, ], X[i, ] %*% w - y[i])) / ${batchSize}; m <- 0.9 * m + 0.1 * g; v <- 0.999 * v + 0.001 * g^2
  w <- w - s[t] * (eta * m / (1 - 0.9^t) / (sqrt(v / (1 - 0.999^t)) + 1e-8) + ${off} * decays * w) }
test <- sum((w - truth)^2) + ${noise}^2  # the test error of this draw
print(prod(1 - ${off} * s))  # what decay alone leaves of the start`,
    python: `import numpy as np
eta, lam, rng, s = 2.0**${rate}, 2.0**${lambda}, np.random.default_rng(${seed}), (1 + np.cos(np.pi * np.arange(${steps}) / ${steps})) / 2
X = np.c_[rng.standard_normal((${n}, ${p})), np.ones(${n})]; truth = np.r_[np.full(${p}, ${weight}), ${intercept}]
y = X @ truth + ${noise} * rng.standard_normal(${n}); decays = np.r_[np.ones(${p}), 0]
w = np.r_[${start} * rng.standard_normal(${p}), 0]; m, v = 0 * w, 0 * w
for t in range(${steps}):
    if t % ${n / batchSize} == 0: rows = rng.permutation(${n}).reshape(-1, ${batchSize})
    i = rows[t % ${n / batchSize}]; g = X[i].T @ (X[i] @ w - y[i]) / ${batchSize}; m = 0.9 * m + 0.1 * g; v = 0.999 * v + 0.001 * g**2
    w = w - s[t] * (eta * m / (1 - 0.9**(t + 1)) / (np.sqrt(v / (1 - 0.999**(t + 1))) + 1e-8) + ${off.replace('lambda', 'lam')} * decays * w)
test = np.sum((w - truth)**2) + ${noise}**2  # the test error of this draw
print(np.prod(1 - ${off.replace('lambda', 'lam')} * s))  # what decay alone leaves of the start`,
    prints: [sharesLeft(form, { rate, decay }).at(-1) ?? NaN],
  };
}
