import { expect, it } from 'vitest';
import { logistic } from './datafits/logistic.ts';
import { lambdaMax, lambdaMaxWithIntercept } from './lambda-max.ts';
import { logisticRegression } from './logistic/logistic-regression.ts';
import { l1 } from './penalties/l1.ts';
import { regression } from './regression.test-support.ts';
import { coordinateDescent } from './solvers/coordinate-descent.ts';
import { solve } from './solvers/solve.ts';
import { withInterceptColumn } from './unpenalized-intercept.ts';

it('lambdaMax is where the first weight of the lasso leaves 0', () => {
  const datafit = regression(9, 20, 5);
  const weightsAt = (share: number) =>
    solve(coordinateDescent, { datafit, penalty: l1(share * lambdaMax(datafit)) }).w;
  expect(weightsAt(1).every((weight) => weight === 0)).toBe(true);
  expect(weightsAt(0.999).filter((weight) => weight !== 0)).toHaveLength(1);
});

it('lambdaMaxWithIntercept is where the first weight beside a free intercept leaves 0', () => {
  const { X, y } = regression(9, 40, 5);
  const labels = y.map((value) => (value > 1.5 ? 1 : 0));
  const lambda = lambdaMaxWithIntercept(logistic(withInterceptColumn(X), labels));
  const weightsAt = (share: number) => logisticRegression(X, labels, { lambda1: share * lambda }).w;
  expect(weightsAt(1.00001).every((weight) => weight === 0)).toBe(true);
  expect(weightsAt(0.999).filter((weight) => weight !== 0)).toHaveLength(1);
});
