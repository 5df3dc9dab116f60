// The figure in R and Python: the same data, the same estimate, per unit of the features themselves.
import type { Code } from '#widget-state/widget-model.ts';
import type { Ball } from './balls.ts';
import { settingOf, type BallAndContourState } from './controls.ts';
import { estimateAt } from './estimates.ts';

type Lines = Pick<Code, 'r' | 'python'>;

/** X has XᵀX = [1 ρ; ρ 1]; `unit` is what the numbers of each feature are multiplied by. */
const data = (
  { correlation, lambda, first, second }: BallAndContourState,
  unit: string,
): Lines => ({
  r: `rho <- ${correlation}; lambda <- ${lambda}; unit <- c(${unit}, 1)
X <- cbind(c(1, 0), c(rho, sqrt(1 - rho^2))); y <- X %*% c(${first}, ${second})`,
  python: `import numpy as np
rho, lam, unit = ${correlation}, ${lambda}, np.array([${unit}, 1])
X = np.array([[1, rho], [0, np.sqrt(1 - rho**2)]]); y = X @ [${first}, ${second}]`,
});

const leastSquares: Lines = {
  r: `print(c(unit * (MASS::ginv(t(t(X) * unit)) %*% y)))`,
  python: `print(unit * np.linalg.lstsq(X * unit, y, rcond=None)[0])`,
};

const ridge: Lines = {
  r: `print(c(solve(crossprod(X) + lambda * diag(1 / unit^2), crossprod(X, y))))`,
  python: `from sklearn.linear_model import Ridge
print(unit * Ridge(alpha=lam, fit_intercept=False).fit(X * unit, y).coef_)`,
};

const sparse = (share: number): Lines => ({
  r: `b <- c(0, 0); for (i in 1:2000) for (j in 1:2) { pull <- sum(X[, j] * (y - X[, -j] * b[-j]))
  b[j] <- sign(pull) * max(abs(pull) - lambda * ${share} / unit[j], 0) / (1 + lambda * (1 - ${share}) / unit[j]^2) }
print(b)`,
  python: `from sklearn.linear_model import ElasticNet
net = ElasticNet(alpha=lam / 2, l1_ratio=${share}, fit_intercept=False, tol=1e-14, max_iter=100000)
print(unit * net.fit(X * unit, y).coef_)`,
});

const smooth = (q: string): Lines => ({
  r: `J <- function(b) sum((y - X %*% b)^2) / 2 + lambda / ${q} * sum(abs(b / unit)^${q})
slope <- function(b) -crossprod(X, y - X %*% b) + lambda * sign(b) * abs(b / unit)^(${q} - 1) / unit
print(optim(c(0.1, 0.1), J, slope, method = "BFGS", control = list(reltol = 1e-16))$par)`,
  python: `from scipy.optimize import minimize
J = lambda b: ((y - X @ b)**2).sum() / 2 + lam / ${q} * (abs(b / unit)**${q}).sum()
slope = lambda b: -X.T @ (y - X @ b) + lam * np.sign(b) * abs(b / unit)**(${q} - 1) / unit
print(minimize(J, [0.1, 0.1], jac=slope, method="BFGS", options={"gtol": 1e-10}).x)`,
});

function linesFor(ball: Ball, { lambda, mix }: BallAndContourState): Lines {
  if (lambda === 0) return leastSquares;
  if (ball === '2' || (ball === 'net' && mix === 0)) return ridge;
  if (ball === '1') return sparse(1);
  return ball === 'net' ? sparse(mix) : smooth(ball);
}

export function code(state: BallAndContourState): Code {
  const given = data(state, state.unit === 'mm' ? '1000' : '1');
  const lines = linesFor(state.ball, state);
  return {
    r: `${given.r}\n${lines.r}`,
    python: `${given.python}\n${lines.python}`,
    prints: [...estimateAt(settingOf(state), state.lambda)],
  };
}
