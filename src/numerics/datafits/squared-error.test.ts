import { describe, expect, it } from 'vitest';
import { matrixFromRows } from '../linear-algebra/matrix.ts';
import { gradientAt } from '../optimality.ts';
import { gap, normals, numericSlope, regression } from '../regression.test-support.ts';
import { squaredError } from './squared-error.ts';

const datafit = regression(5, 12, 4);
const w = normals(6, 4);

describe('squaredError', () => {
  it('is half the residual sum of squares', () => {
    expect(squaredError(matrixFromRows([[1], [2]]), [3, 5]).value(Float64Array.of(2))).toBe(1);
  });

  it('has the gradient that its values have', () => {
    const numeric = w.map((weight, j) => numericSlope((x) => datafit.value(w.with(j, x)), weight));
    expect(gap(gradientAt({ datafit }, w), numeric)).toBeLessThan(1e-6);
  });

  it('has the same gradient coordinate by coordinate, also after a move', () => {
    const residual = datafit.residual(w);
    datafit.moveCoordinate(2, 0.5, residual);
    const moved = w.with(2, (w[2] ?? NaN) + 0.5);
    const byCoordinate = w.map((_, j) => datafit.coordinateGradient(j, residual));
    expect(gap(byCoordinate, gradientAt({ datafit }, moved))).toBeLessThan(1e-12);
    expect(datafit.valueAt(residual)).toBeCloseTo(datafit.value(moved), 12);
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
