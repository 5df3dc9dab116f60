import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gradientAt } from '../optimality.ts';
import { gap, normals, numericSlope, regression } from '../regression.test-support.ts';
import { datafits } from './index.ts';

const { X } = regression(5, 12, 4);
const y = normals(7, 12).map((value) => (value > 0 ? 1 : 0));
const w = normals(6, 4);

it('lists every datafit in the folder, under its own name', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => !/index|\.test/.test(file));
  expect(Object.keys(datafits).map((name) => `${name}.ts`)).toEqual(files);
  expect(Object.values(datafits).map((create) => create(X, y, 1).name)).toEqual(
    Object.keys(datafits),
  );
});

describe.each(Object.entries(datafits))('%s', (_, create) => {
  const datafit = create(X, y, 1.5);
  const slopes = (at: Float64Array) => gradientAt({ datafit }, at);

  it('has the gradient that its values have', () => {
    const numeric = w.map((weight, j) => numericSlope((x) => datafit.value(w.with(j, x)), weight));
    expect(gap(slopes(w), numeric)).toBeLessThan(1e-6);
  });

  it('has the same gradient coordinate by coordinate, also after a move', () => {
    const residual = datafit.residual(w);
    datafit.moveCoordinate(2, 0.5, residual);
    const moved = w.with(2, (w[2] ?? NaN) + 0.5);
    const byCoordinate = w.map((__, j) => datafit.coordinateGradient(j, residual));
    expect(gap(byCoordinate, slopes(moved))).toBeLessThan(1e-12);
    expect(datafit.valueAt(residual)).toBeCloseTo(datafit.value(moved), 12);
  });

  it('bounds how fast its gradient changes, along each coordinate and altogether', () => {
    const near = w.map((weight, j) => weight + 1e-5 * (j - 1.5));
    const step = Math.hypot(...near.map((weight, j) => weight - (w[j] ?? NaN)));
    expect(gap(slopes(near), slopes(w))).toBeLessThanOrEqual(datafit.smoothness * step);
    for (const [j, bound] of datafit.coordinateSmoothness.entries()) {
      const change = (slopes(w.with(j, (w[j] ?? NaN) + 1e-5))[j] ?? NaN) - (slopes(w)[j] ?? NaN);
      expect(Math.abs(change)).toBeLessThanOrEqual(bound * 1.000001e-5);
    }
  });

  it('refuses a target that does not fit', () => {
    expect(() => create(X, [1], 1.5)).toThrow('give one for each row of X.');
    expect(() => create(X, y.with(3, NaN), 1.5)).toThrow(RangeError);
  });
});
