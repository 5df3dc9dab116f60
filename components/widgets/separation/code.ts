import { norm } from '#numerics/linear-algebra/vector.ts';
import { logisticRegression } from '#numerics/logistic/logistic-regression.ts';
import { readPoints } from '#widget-state/points.ts';
import type { Code } from '#widget-state/widget-model.ts';
import type { SeparationState } from './controls.ts';
import { groupSize } from './data.ts';
import { groupsOf, labels } from './fits.ts';

/** w, the intercept and ‖w‖; R has glmnet's λ, which is that of the mean loss. */
export function code({ C, points }: SeparationState): Code {
  const list = readPoints(points);
  const [x1, x2] = [list.map(({ x }) => x).join(', '), list.map(({ y }) => y).join(', ')];
  const { w, intercept } = logisticRegression(groupsOf(points).X, labels, { lambda2: 1 / C });
  return {
    r: `library(glmnet); X <- cbind(c(${x1}), c(${x2})); y <- rep(0:1, each = ${groupSize})
f <- glmnet(X, y, "binomial", alpha = 0, lambda = 1 / (${C} * ${2 * groupSize}), standardize = FALSE, thresh = 1e-16, maxit = 1e7)
b <- as.numeric(coef(f)); print(c(b[2:3], b[1], sqrt(sum(b[2:3]^2))))`,
    python: `import numpy as np; from sklearn.linear_model import LogisticRegression
X = np.array([[${x1}], [${x2}]]).T; y = np.repeat([0, 1], ${groupSize})
f = LogisticRegression(C=${C}, solver="newton-cholesky", tol=1e-12).fit(X, y); w = f.coef_[0]; print(w, f.intercept_, np.linalg.norm(w))`,
    prints: [...w, intercept, norm(w)],
  };
}
