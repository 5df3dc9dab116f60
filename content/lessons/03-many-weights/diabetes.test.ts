// Computes what diabetes.ts says from the data.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { columnsOf, matrixFromRows } from '#numerics/linear-algebra/matrix.ts';
import { dot, squaredNorm } from '#numerics/linear-algebra/vector.ts';
import { lars } from '#numerics/paths/lars.ts';
import { designFor } from '#numerics/standardize.ts';
import { firstOfDiabetes } from './diabetes.ts';

const file = '../../../src/numerics/fixtures/data/diabetes.csv';
const [header = '', ...lines] = readFileSync(new URL(file, import.meta.url), 'utf8')
  .trim()
  .split('\n');
const rows = lines.map((line) => line.split(',').map(Number));
/** "s5_ltg" → "s5" */
const names = header.split(',').map((name) => name.replace(/_.*/u, ''));
const { X, y } = designFor(
  matrixFromRows(rows.map((row) => row.slice(0, -1))),
  rows.map((row) => row.at(-1) ?? NaN),
  { scaling: 'unit-norm' },
);

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
