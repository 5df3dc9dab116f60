import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ridgePath } from '../paths/ridge-path.ts';
import { gap, regression } from '../regression.test-support.ts';
import { columnsOf, matVec } from './matrix.ts';
import { squeezedRows } from './squeezed-rows.ts';

const seed = fc.integer({ min: 0, max: 1e6 });

test('least squares predicts at squeezed rows what ridge predicts at the rows', () => {
  fc.assert(
    fc.property(seed, fc.double({ min: 0.01, max: 100, noNaN: true }), (start, lambda) => {
      const { X, y } = regression(start, 9, 3);
      const path = ridgePath(X, y);
      const squeezed = squeezedRows(path.factors, path.shrinkFactors(lambda));
      const predicted = matVec(squeezed, path.weights(0));
      expect(gap(predicted, matVec(X, path.weights(lambda)))).toBeLessThan(1e-9);
    }),
  );
});

test('with all shares 1 the rows stay, and with all 0 they meet at the origin', () => {
  const { X, y } = regression(1, 6, 4);
  const { factors } = ridgePath(X, y);
  const kept = squeezedRows(factors, new Float64Array(4).fill(1));
  columnsOf(kept).forEach((column, j) =>
    expect(gap(column, columnsOf(X)[j] ?? column)).toBeLessThan(1e-12),
  );
  expect(squeezedRows(factors, new Float64Array(4)).data.every((entry) => entry === 0)).toBe(true);
});
