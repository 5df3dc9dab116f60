import { readPoints } from '#widget-state/points.ts';
import type { Code } from '#widget-state/widget-model.ts';
import type { ShrinkState } from './controls.ts';
import { responses } from './cloud.ts';
import { dataSet } from './data-sets.ts';

interface Lines {
  readonly r: string;
  readonly python: string;
}

/** What gives X and y, centered, in each language. */
function linesOfData({ data, points }: ShrinkState): Lines {
  if (data === 'cloud') return cloud(points);
  if (data === 'box') return box;
  return fromFile(data);
}

const cloud = (text: string): Lines => {
  const rows = readPoints(text);
  const [x1, x2] = [rows.map(({ x }) => x).join(', '), rows.map(({ y }) => y).join(', ')];
  const y = responses.join(', ');
  return {
    r: `X <- scale(cbind(c(${x1}), c(${x2})), scale = FALSE)
y <- c(${y}); y <- y - mean(y)`,
    python: `import numpy as np
X = np.array([[${x1}], [${x2}]]).T; X = X - X.mean(0)
y = np.array([${y}]); y = y - y.mean()`,
  };
};

const box: Lines = {
  r: `corners <- as.matrix(expand.grid(c(-1, 1), c(-1, 1), c(-1, 1))); y <- rowSums(corners)
X <- corners %*% diag(c(10, 3, 1)) / sqrt(8)`,
  python: `import numpy as np
corners = np.array(np.meshgrid([-1, 1], [-1, 1], [-1, 1])).reshape(3, -1).T; y = corners.sum(1)
X = corners * [10, 3, 1] / np.sqrt(8)`,
};

const files = {
  prostate: { features: 8, rRows: '; d <- d[d$train == 1, ]', pythonRows: '; d = d[d[:, 9] == 1]' },
  longley: { features: 6, rRows: '', pythonRows: '' },
} as const;

function fromFile(name: keyof typeof files): Lines {
  const { features, rRows, pythonRows } = files[name];
  return {
    r: `d <- read.csv("{datasets}${name}.csv")${rRows}
X <- scale(d[, 1:${features}]); y <- d[, ${features + 1}] - mean(d[, ${features + 1}])`,
    python: `import numpy as np
d = np.genfromtxt("{datasets}${name}.csv", delimiter=",", skip_header=1)${pythonRows}
X, y = d[:, :${features}], d[:, ${features}] - d[:, ${features}].mean(); X = (X - X.mean(0)) / X.std(0, ddof=1)`,
  };
}

/** The shares that are kept, their sum, and the length of the weights. */
export function code(state: ShrinkState): Code {
  const { lambda } = state;
  const { path } = dataSet(state.data, state.points);
  const data = linesOfData(state);
  return {
    r: `${data.r}
s <- svd(X); kept <- s$d^2 / (s$d^2 + ${lambda})
print(c(kept, sum(kept), sqrt(sum((s$d / (s$d^2 + ${lambda}) * crossprod(s$u, y))^2))))`,
    python: `${data.python}
U, d, Vt = np.linalg.svd(X, full_matrices=False); kept = d**2 / (d**2 + ${lambda})
print(*kept, kept.sum(), np.linalg.norm(d / (d**2 + ${lambda}) * (U.T @ y)))`,
    prints: [
      ...path.shrinkFactors(lambda),
      path.effectiveDegreesOfFreedom(lambda),
      Math.sqrt(path.squaredNorm(lambda)),
    ],
  };
}
