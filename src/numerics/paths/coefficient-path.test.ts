import { expect, test } from 'vitest';
import { matrixFromRows } from '../linear-algebra/matrix.ts';
import { activeDegreesOfFreedom, coefficientPath } from './coefficient-path.ts';
import { elasticNetPath } from './elastic-net-path.ts';
import { ridgeSignChanges } from './ridge-sign-changes.ts';
import { zeroCrossings } from './zero-crossings.ts';

const X = matrixFromRows([
  [1, 0],
  [0, 1],
  [1, 1],
]);
const y = [2, 0, 1];
const [empty] = [new Float64Array()];

test('three rows whose second ridge weight is 0 at λ = 1, and its path crosses there', () => {
  const path = coefficientPath(X, y, 0);
  const [w = empty] = path.at([1]);
  expect(w[0]).toBeCloseTo(1, 12);
  expect(w[1]).toBeCloseTo(0, 12);
  const lambdas = [0, 0.3, 3, 30];
  const crossings = zeroCrossings((l) => path.at([l])[0] ?? empty, lambdas, path.at(lambdas));
  expect(crossings).toEqual([{ column: 1, lambda: expect.closeTo(1, 12) }]);
});

test('a weight that rests at 0 does not cross', () => {
  const path = coefficientPath(X, y, 1);
  const lambdas = [0, 1, 2, 5];
  expect(zeroCrossings((l) => path.at([l])[0] ?? empty, lambdas, path.at(lambdas))).toEqual([]);
});

test('the lasso tells its moves, and between them the elastic net is that of X itself', () => {
  expect(coefficientPath(X, y, 1).moves.map(({ column, joins }) => [column, joins])).toEqual([
    [0, true],
    [1, true],
  ]);
  const lambdas = [4, 1, 0.1, 0];
  const direct = elasticNetPath(X, y, lambdas, { l1Ratio: 0.4 });
  coefficientPath(X, y, 0.4)
    .at(lambdas)
    .forEach((w, k) =>
      w.forEach((weight, j) => expect(weight).toBeCloseTo(direct[k]?.w[j] ?? NaN, 12)),
    );
});

test('degrees of freedom: the active columns for the lasso, fewer with λ₂ beside it', () => {
  const w = Float64Array.of(1, 0);
  expect(activeDegreesOfFreedom(X, w, 0)).toBeCloseTo(1, 12);
  // One column with ‖x‖² = 2.
  expect(activeDegreesOfFreedom(X, w, 2)).toBeCloseTo(0.5, 12);
  expect(activeDegreesOfFreedom(X, new Float64Array(2), 1)).toBe(0);
});

test('orthogonal columns change no sign, and correlated ones may', () => {
  const centered = matrixFromRows([
    [1, 1],
    [-1, 1],
    [1, -1],
    [-1, -1],
  ]);
  expect(ridgeSignChanges(centered, [3, 1, -2, 0])).toEqual([]);
  const correlated = matrixFromRows([
    [1, 0.9],
    [-1, -1.1],
    [0.9, 1],
    [-0.9, -0.8],
    [0, 0],
  ]);
  const [change] = ridgeSignChanges(correlated, [2, -1.5, 1.5, -2, 0]);
  expect(change?.lambda).toBeGreaterThan(0);
});
