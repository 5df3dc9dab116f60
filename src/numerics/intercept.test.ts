import { describe, expect, it } from 'vitest';
import { squaredError } from './datafits/squared-error.ts';
import { centre, interceptOf } from './intercept.ts';
import { elasticNet } from './penalties/elastic-net.ts';
import { gap, regression } from './regression.test-support.ts';
import { coordinateDescent } from './solvers/coordinate-descent.ts';
import { solve } from './solvers/solve.ts';

const { X, y } = regression(4, 15, 3);

function fit(target: Float64Array): { w: Float64Array; intercept: number } {
  const centred = centre(X, target);
  const datafit = squaredError(centred.X, centred.y);
  const { w } = solve(coordinateDescent, { datafit, penalty: elasticNet(2, 5) });
  return { w, intercept: interceptOf(centred, w) };
}

describe('intercept', () => {
  it('takes up a shift of y whole, since it carries no penalty', () => {
    const [plain, shifted] = [fit(y), fit(y.map((value) => value + 100))];
    expect(gap(plain.w, shifted.w)).toBeLessThan(1e-9);
    expect(shifted.intercept - plain.intercept).toBeCloseTo(100, 9);
  });

  it('leaves residuals that sum to 0', () => {
    const { w, intercept } = fit(y);
    const residual = squaredError(
      X,
      y.map((value) => value - intercept),
    ).residual(w);
    expect(residual.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 9);
  });
});
