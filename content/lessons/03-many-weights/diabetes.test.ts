// Computes what diabetes.ts says from the data.
import { expect, test } from 'vitest';
import { diabetes } from '#content/datasets/diabetes.ts';
import { columnsOf } from '#numerics/linear-algebra/matrix.ts';
import { dot, squaredNorm } from '#numerics/linear-algebra/vector.ts';
import { lars } from '#numerics/paths/lars.ts';
import { ridgePath } from '#numerics/paths/ridge-path.ts';
import { designFor } from '#numerics/standardize.ts';
import { firstOfDiabetes, ridgeOfDiabetes } from './diabetes.ts';

const { names } = diabetes;
const { X, y } = designFor(diabetes.X, diabetes.y, { scaling: 'unit-norm' });

test('the first six features enter in this order, and none has left by then', () => {
  const moves = lars(X, y)
    .knots.slice(0, 6)
    .flatMap(({ move }) => move ?? []);
  expect(moves.map(({ column }) => names[column])).toEqual(firstOfDiabetes.order);
  expect(moves.every(({ joins }) => joins)).toBe(true);
});

test.each(Object.entries(firstOfDiabetes.correlations))('%s has the correlation %d', (name, r) => {
  const column = columnsOf(X)[names.indexOf(name)] ?? new Float64Array();
  expect(dot(column, y) / Math.sqrt(squaredNorm(y))).toBeCloseTo(r, 4);
});

test.each(['s1', 's3'] as const)('%s has these ridge coefficients', (name) => {
  const path = ridgePath(X, y);
  ridgeOfDiabetes.powers.forEach((power, k) => {
    const weight = path.weights(10 ** power)[names.indexOf(name)];
    expect(weight).toBeCloseTo(ridgeOfDiabetes[name][k] ?? NaN, 1);
  });
});

test('least squares of s3 is smaller than ridge makes it on the way, and of the other sign', () => {
  const free = ridgePath(X, y).weights(0)[names.indexOf('s3')] ?? NaN;
  expect(free).toBeGreaterThan(0);
  expect(Math.min(...ridgeOfDiabetes.s3)).toBeLessThan(-1.5 * free);
});
