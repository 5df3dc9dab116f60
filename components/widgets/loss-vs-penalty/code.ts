import type { Code } from '#widget-state/widget-model.ts';
import type { LossPenaltyState } from './controls.ts';
import { clean } from './data.ts';
import { gridOf } from './fits.ts';

/** ψ(r)/r of the chosen loss in both languages; the bisquare starts from least absolute errors. */
function weightsOf({ loss, k, c }: LossPenaltyState): { readonly r: string; readonly py: string } {
  const near = { r: '1 / pmax(abs(r), 1e-9)', py: '1 / np.maximum(abs(r), 1e-9)' };
  switch (loss) {
    case 'squared':
      return { r: '1 + 0 * r', py: '1 + 0 * r' };
    case 'huber':
      return { r: `pmin(1, ${k} / abs(r))`, py: `np.minimum(1, ${k} / np.maximum(abs(r), 1e-99))` };
    case 'absolute':
      return near;
    case 'bisquare':
      return {
        r: `if (i < 5000) ${near.r} else pmax(0, 1 - (r / ${c})^2)^2`,
        py: `${near.py} if i < 5000 else np.maximum(0, 1 - (r / ${c})**2)**2`,
      };
  }
}

/** By reweighting: in each step a ridge regression; λ/|w| makes the L1 penalty of the squared one. */
export function code(state: LossPenaltyState): Code {
  const { x, y, lambda, loss } = state;
  const [xs, ys] = [[...clean.x, x].join(', '), [...clean.y, y].join(', ')];
  const weights = weightsOf(state);
  const row = gridOf({ x, y }, state).find(({ name }) => name === loss);
  return {
    r: `X <- cbind(1, c(${xs})); y <- c(${ys})
slope <- function(cost) { b <- qr.solve(X, y); for (i in 1:10000) { r <- drop(y - X %*% b); v <- ${weights.r}; b <- solve(crossprod(X, v * X) + diag(c(0, cost(b[2]))), crossprod(X, v * y)) }; b[2] }
print(c(slope(function(w) 0), slope(function(w) ${lambda}), slope(function(w) ${lambda} / max(abs(w), 1e-9))))`,
    python: `import numpy as np
X = np.c_[np.ones(10), [${xs}]]; y = np.array([${ys}])
def slope(cost):
    b = np.linalg.lstsq(X, y, rcond=None)[0]
    for i in range(10000):
        r = y - X @ b; v = ${weights.py}
        b = np.linalg.solve(X.T @ (v[:, None] * X) + np.diag([0, cost(b[1])]), X.T @ (v * y))
    return b[1]
print(slope(lambda w: 0), slope(lambda w: ${lambda}), slope(lambda w: ${lambda} / max(abs(w), 1e-9)))`,
    prints: row?.cells.map(({ line }) => line.slope) ?? [],
  };
}
