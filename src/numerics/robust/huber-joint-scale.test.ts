import { expect, it } from 'vitest';
import { matrixFromRows } from '../linear-algebra/matrix.ts';
import { squaredNorm } from '../linear-algebra/vector.ts';
import { losses } from '../losses/index.ts';
import { normals, regression } from '../regression.test-support.ts';
import { huberJointScale } from './huber-joint-scale.ts';
import { linearData } from './linear-data.ts';

it('is minimal in weights, intercept and scale at once', () => {
  const { X, y } = regression(2, 25, 2);
  const target = y.with(3, 60);
  const fit = huberJointScale(X, target, { epsilon: 1.5, lambda2: 3 });
  const { residualAt } = linearData(X, target, true);
  const objective = (all: Float64Array, scale: number): number =>
    residualAt(all).reduce(
      (sum, r) => sum + scale / 2 + scale * losses.huber(1.5).value(r / scale),
      (3 * squaredNorm(all.slice(1))) / 2,
    );
  const best = Float64Array.of(fit.intercept, ...fit.w);
  expect(fit.converged).toBe(true);
  expect(fit.objective).toBeCloseTo(objective(best, fit.scale), 9);
  for (const size of [1, 0.1, 1e-3]) {
    const [stretch = 0, ...moves] = normals(7, 4).map((move) => move * size);
    const away = best.map((weight, j) => weight + (moves[j] ?? 0));
    expect(objective(away, fit.scale * Math.exp(stretch))).toBeGreaterThan(fit.objective);
  }
});

it('has scale 0 where all points lie on a line', () => {
  const X = matrixFromRows([[0], [1], [2], [3], [4]]);
  const fit = huberJointScale(X, [2, 5, 8, 11, 14]);
  expect(fit.scale).toBe(0);
  expect(fit.w[0]).toBeCloseTo(3, 9);
});

it('refuses an epsilon that leaves no scale', () => {
  const { X, y } = regression(2, 5, 1);
  expect(() => huberJointScale(X, y, { epsilon: 1 })).toThrow(
    'epsilon is 1: give a finite number above 1.',
  );
});
