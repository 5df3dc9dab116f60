import { bestLambda } from '#numerics/simulations/double-descent.ts';
import { problemFor } from '#numerics/simulations/double-descent-settings.ts';
import { ridgeLimit } from '#numerics/simulations/ridge-limit.ts';
import type { Code } from '#widget-state/widget-model.ts';
import type { PvsNState } from './controls.ts';
import { settingsFor } from './worlds.ts';

/**
 * A draw of R or of NumPy in the coordinates of the features’ own directions, and its risk; then the limit.
 *
 * The draws of the figure are this site's own, so what is printed is what does not depend on them.
 */
export function code({ p: typed, strength, lambda: one, world, seed }: PvsNState): Code {
  const p = Math.round(typed);
  const settings = settingsFor(world, seed, 1);
  const { seenSignal, hiddenSignal: hidden, noiseVariance: noise } = problemFor(settings, p);
  const lambda = { ridgeless: 0, fixed: one, tuned: bestLambda(settings, p) }[strength];
  const { sharedVariance = 0 } = settings;
  const strong = 1 + p * sharedVariance;
  const r = sharedVariance
    ? `v <- rep(c(${strong}, 1), c(1, ${p - 1})); s <- rep(c(${seenSignal / strong}, 0), c(1, ${p - 1}))`
    : `v <- rep(1, ${p}); s <- rep(${seenSignal / p}, ${p})`;
  const python = sharedVariance
    ? `v = np.r_[${strong}, np.ones(${p - 1})]; s = np.r_[${seenSignal / strong}, np.zeros(${p - 1})]`
    : `v = np.ones(${p}); s = np.full(${p}, ${seenSignal / p})`;
  return {
    r: `${r}  # variances of the features, β²
set.seed(${seed}); X <- matrix(rnorm(${40 * p}), 40) %*% diag(sqrt(v)); y <- X %*% sqrt(s) + rnorm(40, sd = sqrt(${noise}))
d <- svd(X); w <- d$v %*% (d$d / (d$d^2 + ${lambda}) * crossprod(d$u, y)); risk <- ${hidden} + sum(v * (w - sqrt(s))^2)  # of this draw
limit <- function(u) { k <- exp(u); share <- sum((v / (v + k))^2) / 40
  if (share < 1) (sum(v * s * (k / (v + k))^2) + ${noise} * share) / (1 - share) else 1e6 * share }
print(${hidden} + optimize(limit, c(-14, 14), tol = 1e-10)$objective)  # at the best λ, for large n and p`,
    python: `import numpy as np; from scipy.optimize import minimize_scalar
${python}  # variances of the features, β²
rng = np.random.default_rng(${seed}); X = rng.standard_normal((40, ${p})) * np.sqrt(v); y = X @ np.sqrt(s) + np.sqrt(${noise}) * rng.standard_normal(40)
U, d, Vt = np.linalg.svd(X, full_matrices=False); w = Vt.T @ (d / (d**2 + ${lambda}) * (U.T @ y)); risk = ${hidden} + v @ (w - np.sqrt(s))**2  # of this draw
def limit(u):
    k = np.exp(u); share = ((v / (v + k))**2).sum() / 40
    return ((v * s * (k / (v + k))**2).sum() + ${noise} * share) / (1 - share) if share < 1 else 1e6 * share
print(${hidden} + minimize_scalar(limit, bounds=(-14, 14), method="bounded", options={"xatol": 1e-10}).fun)  # at the best λ, for large n and p`,
    prints: [ridgeLimit(settings, p).best().risk],
  };
}
