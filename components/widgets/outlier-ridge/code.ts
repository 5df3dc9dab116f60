import { heightAt } from '#components/plot/line.ts';
import { leverage } from '#numerics/diagnostics/leverage.ts';
import { readPoints } from '#widget-state/points.ts';
import type { Code } from '#widget-state/widget-model.ts';
import type { OutlierRidgeState } from './controls.ts';
import { series } from './data.ts';
import { fitsOf, ridgeLine } from './fits.ts';

function dataLines(text: string): { r: string; python: string } {
  if (text === series.high)
    return {
      r: 'd <- read.csv("{datasets}phones.csv"); x <- d$year; y <- d$calls',
      python: 'x, y = np.genfromtxt("{datasets}phones.csv", delimiter=",", skip_header=1).T',
    };
  const points = readPoints(text);
  const [x, y] = [points.map((point) => point.x).join(', '), points.map(({ y }) => y).join(', ')];
  return { r: `x <- c(${x}); y <- c(${y})`, python: `x, y = np.array([[${x}], [${y}]])` };
}

/** Slope and level of ridge, the leverage of the marked point, and the slope of Huber. */
export function code({ points, lambda, row }: OutlierRidgeState): Code {
  const data = dataLines(points);
  const fits = fitsOf(points);
  const ridge = ridgeLine(fits, lambda);
  const middle = fits.design.columnMeans[0] ?? NaN;
  return {
    r: `library(MASS); ${data.r}
u <- x - mean(x); s <- sum(u^2) + ${lambda}; h <- rlm(y ~ x, acc = 1e-10, maxit = 500)
print(c(sum(u * y) / s, mean(y), 1 / length(x) + u[${row}]^2 / s, coef(h)[[2]]))`,
    python: `import numpy as np, statsmodels.api as sm; ${data.python}
u = x - x.mean(); s = (u**2).sum() + ${lambda}; h = sm.RLM(y, sm.add_constant(x), sm.robust.norms.HuberT()).fit(maxiter=500, tol=1e-10)
print(u @ y / s, y.mean(), 1 / len(x) + u[${row - 1}]**2 / s, h.params[1])`,
    prints: [
      ...[ridge.slope, heightAt(ridge, middle)],
      ...[leverage(fits.factored, lambda)[row - 1] ?? NaN, fits.huber.slope],
    ],
  };
}
