import { caseShift, shiftedFit } from '#numerics/case-shifts.ts';
import { matrixFromColumns } from '#numerics/linear-algebra/matrix.ts';
import { readPoints } from '#widget-state/points.ts';
import type { Code } from '#widget-state/widget-model.ts';
import type { CaseShiftState } from './controls.ts';

/** Shift, then fit to the shifted responses, and again: the shift and cost of r; slope and intercept. */
export function code({ price, k, residual, lambda, points }: CaseShiftState): Code {
  const list = readPoints(points);
  const [x, y] = [list.map((point) => point.x), list.map((point) => point.y)];
  const one = caseShift(residual, price, k);
  const X = matrixFromColumns([Float64Array.from(x)], x.length);
  const { w, intercept } = shiftedFit(X, y, { price, k, lambda });
  const l1 = price === 'l1';
  return {
    r: `x <- c(${x.join(', ')}); y <- c(${y.join(', ')}); u <- x - mean(x); b <- 0; a <- mean(y)
shift <- function(r) ${l1 ? `sign(r) * pmax(abs(r) - ${k}, 0)` : `r / (1 + ${k})`}; price <- function(g) ${l1 ? `${k} * abs(g)` : `${k} / 2 * g^2`}
for (i in 1:20000) { z <- y - shift(y - a - b * x); b <- sum(u * z) / (sum(u^2) + ${lambda}); a <- mean(z) - b * mean(x) }
g <- shift(${residual}); print(c(g, (${residual} - g)^2 / 2 + price(g), b, a))`,
    python: `import numpy as np
x, y = np.array([[${x.join(', ')}], [${y.join(', ')}]]); u = x - x.mean(); b, a = 0, y.mean()
shift = lambda r: ${l1 ? `np.sign(r) * np.maximum(abs(r) - ${k}, 0)` : `r / (1 + ${k})`}; price = lambda g: ${l1 ? `${k} * abs(g)` : `${k} / 2 * g**2`}
for i in range(20000): z = y - shift(y - a - b * x); b = u @ z / (u @ u + ${lambda}); a = z.mean() - b * x.mean()
g = shift(${residual}); print(g, (${residual} - g)**2 / 2 + price(g), b, a)`,
    prints: [one.shift, one.cost, w[0] ?? NaN, intercept],
  };
}
