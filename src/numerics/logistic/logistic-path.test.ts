import { expect, test } from 'vitest';
import { logistic } from '../datafits/logistic.ts';
import { matrixFromRows } from '../linear-algebra/matrix.ts';
import { norm } from '../linear-algebra/vector.ts';
import { withInterceptColumn } from '../unpenalized-intercept.ts';
import { logisticPath } from './logistic-path.ts';
import { logisticRegression } from './logistic-regression.ts';

const X = matrixFromRows([
  [-2, 0.5],
  [-1, -1],
  [0.3, -0.8],
  [0.2, 1],
  [1, 0.1],
  [2, 1.5],
]);
const y = [0, 0, 0, 1, 1, 1];
const lambdas = [100, 1, 0.01, 1e-5];
const path = logisticPath(logistic(withInterceptColumn(X), y), lambdas);

test('each fit is the one that a start from zero finds', () => {
  path.forEach(({ w, intercept, converged }, k) => {
    const alone = logisticRegression(X, y, { lambda2: lambdas[k] ?? NaN });
    expect(converged).toBe(true);
    expect([...w, intercept]).toEqual(
      [...alone.w, alone.intercept].map((value) => expect.closeTo(value, 4)),
    );
  });
});

test('the weights grow as the penalty falls', () => {
  const lengths = path.map(({ w }) => norm(w));
  expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
});
