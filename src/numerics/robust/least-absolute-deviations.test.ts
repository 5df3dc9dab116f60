import { describe, expect, it } from 'vitest';
import { matrixFromRows } from '../linear-algebra/matrix.ts';
import { losses } from '../losses/index.ts';
import { regression } from '../regression.test-support.ts';
import { exactFit } from './exact-fit.ts';
import { leastAbsoluteDeviations, quantileRegression } from './least-absolute-deviations.ts';

const constant = (values: number[]) => {
  const X = matrixFromRows(values.map(() => [0]));
  return leastAbsoluteDeviations(X, values);
};

describe('leastAbsoluteDeviations', () => {
  it('without features is a median', () => {
    expect(constant([3, 1, 100]).intercept).toBeCloseTo(3, 12);
    const { intercept, objective } = constant([1, 2, 4, 8]);
    expect(intercept).toBeGreaterThanOrEqual(2 - 1e-12);
    expect(intercept).toBeLessThanOrEqual(4 + 1e-12);
    expect(objective).toBeCloseTo(9, 12);
  });

  it.each([
    { y: [1, 2, 4], unique: true },
    { y: [1, 2, 4, 8], unique: false },
    { y: [1, 2, 2, 8], unique: true },
    { y: [1, 1, 8, 8], unique: false },
  ])('knows whether $y has one median: $unique', ({ y, unique }) => {
    const X = matrixFromRows(y.map(() => [1]));
    expect(leastAbsoluteDeviations(X, y, { intercept: false }).unique).toBe(unique);
  });

  it('goes through the points of a line, however far another is off', () => {
    const X = matrixFromRows([[0], [1], [2], [3], [4]]);
    const fit = leastAbsoluteDeviations(X, [2, 5, 1e9, 11, 14]);
    expect(fit.w[0]).toBeCloseTo(3, 6);
    expect(fit.residual.filter((r) => Math.abs(r) < 1e-6)).toHaveLength(4);
  });

  it('with more columns than rows fits exactly, and is not the only one to do so', () => {
    const { X, y } = regression(1, 3, 6);
    const fit = leastAbsoluteDeviations(X, y);
    expect(fit.objective).toBeCloseTo(0, 9);
    expect(fit).toMatchObject({ unique: false, converged: true });
  });
});

describe('quantileRegression', () => {
  it('leaves a share τ below, up to the points it goes through', () => {
    const { X, y } = regression(6, 60, 2);
    const { residual } = quantileRegression(X, y, 0.2);
    const on = residual.filter((r) => Math.abs(r) < 1e-9).length;
    const below = residual.filter((r) => r < -1e-9).length;
    expect(on).toBe(3);
    expect(below).toBeLessThanOrEqual(12);
    expect(below + on).toBeGreaterThanOrEqual(12);
  });

  it('at ½ is least absolute deviations, and the limit of Huber as δ falls', () => {
    const { X, y } = regression(6, 20, 2);
    const [half, whole] = [quantileRegression(X, y, 0.5), leastAbsoluteDeviations(X, y)];
    expect(2 * half.objective).toBeCloseTo(whole.objective, 10);
    const near = exactFit(X, y, losses.huber(1e-7));
    expect(near.objective / 1e-7).toBeCloseTo(whole.objective, 5);
  });
});
