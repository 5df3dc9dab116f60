import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixFromRows, matVec, selectRows } from '../linear-algebra/matrix.ts';
import { largestMagnitude } from '../linear-algebra/vector.ts';
import type { Matrix } from '../problem.ts';
import { createRandom } from '../random.ts';
import { withInterceptColumn } from '../unpenalized-intercept.ts';
import { separation } from './separation.ts';

const seeds = fc.integer({ min: 0, max: 1e6 });

interface Labeled {
  readonly X: Matrix;
  readonly y: readonly number[];
}

/** Two features, one nearly constant and large, on either side of a random line; nearest to it first. */
function halfPlanes(seed: number): Labeled {
  const random = createRandom(seed);
  const [a, b, c] = [random.normal(), random.normal(), random.normal()];
  const eta = ([u = 0, v = 0]: number[]): number => a + b * u + c * v;
  const points = Array.from({ length: 15 }, () => [random.normal(), random.normal()]).sort(
    (one, other) => Math.abs(eta(one)) - Math.abs(eta(other)),
  );
  return {
    X: withInterceptColumn(matrixFromRows(points.map(([u = 0, v = 0]) => [u, 1000 + v / 100]))),
    y: points.map((point) => (eta(point) > 0 ? 1 : 0)),
  };
}

/** The same with some rows again under the other label. */
function contradicted({ X, y }: Labeled, rows: readonly number[]): Labeled {
  return {
    X: selectRows(X, [...y.keys(), ...rows]),
    y: [...y, ...rows.map((row) => 1 - (y[row] ?? NaN))],
  };
}

/** How far each observation lies on its own side. */
const sides = ({ X, y }: Labeled, w: Float64Array): Float64Array =>
  matVec(X, w).map((eta, i) => (y[i] === 1 ? eta : -eta));

describe('separation', () => {
  it('finds a direction where there is one, whatever the units', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const data = halfPlanes(seed);
        const { kind, direction } = separation(data.X, data.y);
        expect(kind).toBe('complete');
        expect(Math.min(...sides(data, direction))).toBeGreaterThan(0);
      }),
    );
  });

  it('is quasi-complete where only an observation on the border is contradicted', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const data = contradicted(halfPlanes(seed), [0]);
        const { kind, direction } = separation(data.X, data.y);
        expect(kind).toBe('quasi-complete');
        // The direction's terms cancel, since the second feature hardly varies.
        const rounding = 1e-10 * largestMagnitude(direction);
        const ends = sides(data, direction);
        expect(Math.min(...ends)).toBeGreaterThan(-rounding);
        expect(Math.max(...ends)).toBeGreaterThan(rounding);
      }),
    );
  });

  it('is none where every observation is contradicted', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const data = halfPlanes(seed);
        const { X, y } = contradicted(data, [...data.y.keys()]);
        expect(separation(X, y)).toEqual({ kind: 'none', direction: new Float64Array(3) });
      }),
    );
  });

  it.each([
    ['labels that mix', [1, 2, 3, 4], [0, 1, 0, 1], 'none'],
    ['a gap', [1, 2, 3, 4], [0, 0, 1, 1], 'complete'],
    ['a border in common', [1, 2, 2, 3], [0, 0, 1, 1], 'quasi-complete'],
    ['a single label', [1, 2, 3], [1, 1, 1], 'complete'],
    ['a column that says nothing', [7, 7, 7], [0, 1, 1], 'none'],
  ])('decides %s', (_, x, y, kind) => {
    const X = withInterceptColumn(matrixFromRows(x.map((value) => [value])));
    expect(separation(X, y).kind).toBe(kind);
  });
});
