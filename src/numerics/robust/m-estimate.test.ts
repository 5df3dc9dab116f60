import { describe, expect, it } from 'vitest';
import { matrixFromRows } from '../linear-algebra/matrix.ts';
import { losses } from '../losses/index.ts';
import { gap, regression } from '../regression.test-support.ts';
import { linearData } from './linear-data.ts';
import { mEstimate } from './m-estimate.ts';
import { median } from './median.ts';

describe('mEstimate', () => {
  it.each([losses.huber(1.345), losses.tukey(4.685)])('balances the pulls at its scale', (loss) => {
    const { X, y } = regression(4, 30, 3);
    const fit = mEstimate(X, y.with(0, 90), loss);
    expect(fit.converged).toBe(true);
    const { design, residualAt } = linearData(X, y.with(0, 90), true);
    const residual = residualAt(Float64Array.of(fit.intercept, ...fit.w));
    expect(fit.scale).toBeCloseTo(median(residual.map(Math.abs)) / 0.6745, 9);
    for (let j = 0; j < design.columns; j += 1) {
      const column = design.data.subarray(j * 30, (j + 1) * 30);
      const sum = column.reduce(
        (all, x, i) => all + x * loss.slope((residual[i] ?? NaN) / fit.scale),
        0,
      );
      expect(sum).toBeCloseTo(0, 9);
    }
  });

  it('moves with y: its units and its zero', () => {
    const { X, y } = regression(4, 30, 2);
    const [fit, moved] = [y, y.map((value) => 1000 * value - 7)].map((target) =>
      mEstimate(X, target, losses.huber()),
    );
    expect(gap(moved?.w ?? y, fit?.w.map((weight) => 1000 * weight) ?? y)).toBeLessThan(1e-7);
    expect(moved?.intercept).toBeCloseTo(1000 * (fit?.intercept ?? NaN) - 7, 7);
  });

  it.each([losses.huber(), losses.tukey()])('ends on the line that most points lie on', (loss) => {
    const X = matrixFromRows([[0], [1], [2], [3], [4], [5], [6], [7]]);
    const fit = mEstimate(X, [2, 5, 8, 100, 14, 17, 20, 23], loss);
    expect(fit).toMatchObject({ scale: 0, converged: true });
    expect([...fit.weights]).toEqual([1, 1, 1, 0, 1, 1, 1, 1]);
    expect(fit.w[0]).toBeCloseTo(3, 9);
  });

  it('says so when it runs out of steps', () => {
    const { X, y } = regression(4, 30, 2);
    expect(mEstimate(X, y, losses.huber(), { maxSteps: 1 }).converged).toBe(false);
  });
});
