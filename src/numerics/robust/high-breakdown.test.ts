import { describe, expect, it } from 'vitest';
import { leastSquares } from '../least-squares.ts';
import { matrixFromRows, selectRows } from '../linear-algebra/matrix.ts';
import { squaredNorm } from '../linear-algebra/vector.ts';
import { losses } from '../losses/index.ts';
import { regression } from '../regression.test-support.ts';
import { leastMedianOfSquares } from './least-median-of-squares.ts';
import { leastTrimmedSquares } from './least-trimmed-squares.ts';
import { linearData } from './linear-data.ts';
import { mScale, totalLoss } from './m-scale.ts';
import { mmEstimate } from './mm-estimate.ts';
import { sEstimate } from './s-estimate.ts';

const line = matrixFromRows([[0], [1], [2], [3], [4], [5], [6], [7], [8]]);
/** Six points on 2 + 3x, three far away. */
const spoiled = [2, 5, 8, 11, 14, 17, -300, 900, 77];

describe.each(Object.entries({ leastTrimmedSquares, leastMedianOfSquares, sEstimate, mmEstimate }))(
  '%s',
  (_, estimate) => {
    it('finds the line of six in nine', () => {
      const fit = estimate(line, spoiled, {});
      expect(fit.w[0]).toBeCloseTo(3, 9);
      expect(fit.intercept).toBeCloseTo(2, 9);
      expect(fit).toMatchObject({ converged: true, exhaustive: true });
    });

    it('depends on the seed alone where it draws subsets', () => {
      const { X, y } = regression(8, 40, 4);
      const drawn = { exhaustiveUpTo: 0, subsets: 50, seed: 5 };
      const fit = estimate(X, y, drawn);
      expect(fit.exhaustive).toBe(false);
      expect(estimate(X, y, drawn)).toEqual(fit);
    });

    it.each([
      [1, 1],
      [2, 3],
      [3, 5],
    ])('refuses %d rows of %d columns: fewer rows than weights', (rows, columns) => {
      const { X, y } = regression(1, rows, columns);
      const refused = `X is ${rows} × ${columns} and there are ${columns + 1} weights, the intercept`;
      expect(() => estimate(X, y, {})).toThrow(RangeError);
      expect(() => estimate(X, y, {})).toThrow(refused);
    });

    it('stays near the truth with a third of bad leverage', () => {
      const { X, y } = regression(8, 40, 2);
      const far = { ...X, data: X.data.slice().fill(30, 0, 13) };
      const clean = leastSquares(X, y).w;
      const fit = estimate(far, y.slice().fill(-400, 0, 13), {});
      expect(Math.abs((fit.w[0] ?? NaN) - (clean[0] ?? NaN))).toBeLessThan(1);
    });
  },
);

it('sEstimate asks for one row more than weights, or there is no scale', () => {
  const { X, y } = regression(1, 4, 4);
  const asked = 'X is 4 × 4 and there are 4 weights: give at least 5 rows, or fewer columns.';
  expect(() => sEstimate(X, y, { intercept: false })).toThrow(asked);
  expect(leastTrimmedSquares(X, y, { intercept: false }).objective).toBeCloseTo(0, 12);
});

describe('leastTrimmedSquares', () => {
  it('is the best least squares of all subsets of h', () => {
    for (const seed of [1, 2, 3]) {
      const { X, y } = regression(seed, 9, 1);
      const { design } = linearData(X, y, true);
      const all = Array.from({ length: 2 ** 9 }, (_, bits) =>
        Array.from({ length: 9 }, (__, i) => i).filter((i) => bits & (1 << i)),
      ).filter((rows) => rows.length === 6);
      const least = all.map((rows) => {
        const target = Float64Array.from(rows, (row) => y[row] ?? NaN);
        const { w } = leastSquares(selectRows(design, rows), target);
        return squaredNorm(linearData(selectRows(X, rows), target, true).residualAt(w));
      });
      const fit = leastTrimmedSquares(X, y, { h: 6 });
      expect(fit.objective).toBeCloseTo(Math.min(...least), 10);
      expect(fit.subset).toHaveLength(6);
    }
  });

  it('with h = n is least squares, and refuses an h that leaves too few', () => {
    const { X, y } = regression(2, 9, 2);
    const fit = leastTrimmedSquares(X, y, { h: 9, intercept: false });
    expect(fit.w[0]).toBeCloseTo(leastSquares(X, y).w[0] ?? NaN, 10);
    expect(() => leastTrimmedSquares(X, y, { h: 10 })).toThrow(
      'h is 10: give a whole number from 3 to 9.',
    );
  });
});

it('mScale solves its equation, and is 0 where most residuals are', () => {
  const { y } = regression(5, 30, 1);
  const loss = losses.tukey(1.54764);
  const allowed = 15 * loss.value(9);
  expect(totalLoss(y, mScale(y, loss, allowed), loss)).toBeCloseTo(allowed, 10);
  expect(mScale(y.slice().fill(0, 0, 16), loss, allowed)).toBe(0);
});

it('mmEstimate on clean data is close to least squares', () => {
  const { X, y } = regression(3, 60, 2);
  const fit = mmEstimate(X, y);
  expect(Math.abs((fit.w[0] ?? NaN) - (leastSquares(X, y).w[0] ?? NaN))).toBeLessThan(0.2);
  expect(Math.min(...fit.weights)).toBeLessThan(1);
});
