import { expect, test } from 'vitest';
import { matrixFromRows } from '../linear-algebra/matrix.ts';
import { norm } from '../linear-algebra/vector.ts';
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

test('each fit is the one that a start from zero finds', () => {
  logisticPath(X, y, lambdas).forEach(({ w, intercept, converged }, k) => {
    const alone = logisticRegression(X, y, { lambda2: lambdas[k] ?? NaN });
    expect(converged).toBe(true);
    expect([...w, intercept]).toEqual(
      [...alone.w, alone.intercept].map((value) => expect.closeTo(value, 4)),
    );
  });
});

test('the weights grow as the penalty falls', () => {
  const lengths = logisticPath(X, y, lambdas).map(({ w }) => norm(w));
  expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
});
