import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draggedRidge } from './dragged-ridge.ts';
import { matrixFromRows } from './linear-algebra/matrix.ts';
import { largestMagnitude } from './linear-algebra/vector.ts';
import type { Matrix } from './problem.ts';
import { gap, normals, regression } from './regression.test-support.ts';
import { ridge } from './solvers/cholesky-ridge.ts';
import { designFor, inOriginalUnits } from './standardize.ts';

/** The fit from nothing, with one row in another place. */
function fitted(X: Matrix, y: Float64Array, row: number, moved: Float64Array, options: Options) {
  const data = X.data.slice();
  for (let j = 0; j < X.columns; j += 1) data[j * X.rows + row] = moved[j] ?? NaN;
  const target = y.with(row, moved.at(-1) ?? NaN);
  const design = designFor({ ...X, data }, target, options);
  return inOriginalUnits(design, ridge(design.X, design.y, options.lambda).w);
}
interface Options {
  readonly lambda: number;
  readonly intercept: boolean;
}

describe('draggedRidge', () => {
  it('stands after many moves where a fit from nothing does', () => {
    const size = fc.integer({ min: 1, max: 6 });
    const options = fc.record({
      lambda: fc.oneof(fc.constantFrom(0, Infinity), fc.double({ min: 0.1, max: 50, noNaN: true })),
      intercept: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), size, size, options, (seed, n, p, asked) => {
        const { X, y } = regression(seed, n, p);
        const row = seed % n;
        const { move } = draggedRidge(X, y, row, asked.lambda, asked);
        for (let moves = 0; moves < 20; moves += 1) {
          const to = normals(seed + moves, p + 1).map((value) => 5 * value);
          const { w, intercept } = move(to.subarray(0, p), to[p] ?? NaN);
          const whole = fitted(X, y, row, to, asked);
          const allowed = 1e-10 * (1 + largestMagnitude(whole.w));
          expect(gap(w, whole.w)).toBeLessThan(allowed);
          expect(Math.abs(intercept - whole.intercept)).toBeLessThan(10 * allowed);
        }
      }),
    );
  });

  it('comes back exactly to where it was', () => {
    const { X, y } = regression(1, 30, 4);
    const { move } = draggedRidge(X, y, 3, 2);
    const start = move([1, 2, 3, 4], 5).w.slice();
    for (let moves = 0; moves < 1000; moves += 1) move(normals(moves, 4), moves);
    expect(move([1, 2, 3, 4], 5).w).toEqual(start);
  });

  it('refuses a row that is not there, and a place that is none', () => {
    const X = matrixFromRows([
      [1, 2],
      [3, 5],
    ]);
    expect(() => draggedRidge(X, [1, 2], 2, 1)).toThrow(
      'row is 2: give a whole number from 0 to 1.',
    );
    expect(() => draggedRidge(X, [1, 2], 0, -1)).toThrow('lambda is -1');
    const { move } = draggedRidge(X, [1, 2], 0, 1);
    expect(() => move([1], 1)).toThrow('x has 1 entries but there are 2 columns in X');
    expect(() => move([1, NaN], 1)).toThrow('x[1] is NaN: give a finite number.');
    expect(() => move([1, 1], Infinity)).toThrow('y is Infinity: give a finite number.');
  });
});
