import { describe, expect, it } from 'vitest';
import { matrixFromRows } from '../linear-algebra/matrix.ts';
import { squaredError } from './squared-error.ts';

describe('squaredError', () => {
  it('is half the residual sum of squares', () => {
    expect(squaredError(matrixFromRows([[1], [2]]), [3, 5]).value(Float64Array.of(2))).toBe(1);
  });

  it('refuses a target that does not fit', () => {
    const X = matrixFromRows([[1], [2]]);
    expect(() => squaredError(X, [1])).toThrow(
      'X is 2 × 1 but y has 1 entries: give one for each row of X.',
    );
    expect(() => squaredError(X, [1, Infinity])).toThrow(
      'y[1] is Infinity: every entry must be a finite number.',
    );
  });
});
