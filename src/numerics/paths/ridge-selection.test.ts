import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixFromRows, selectRows } from '../linear-algebra/matrix.ts';
import { dot } from '../linear-algebra/vector.ts';
import type { Matrix } from '../problem.ts';
import { gap, regression } from '../regression.test-support.ts';
import { ridge } from '../solvers/cholesky-ridge.ts';
import { designFor, inOriginalUnits } from '../standardize.ts';
import { ridgePath } from './ridge-path.ts';
import { hoerlKennardBaldwin, lawlessWang } from './ridge-plug-in.ts';
import {
  generalizedCrossValidation,
  leaveOneOut,
  leaveOneOutErrors,
  smallestScore,
} from './ridge-selection.ts';

const seeds = fc.integer({ min: 0, max: 1e6 });

/** yᵢ minus what the fit to all other rows predicts, by fitting n times. */
function refits(X: Matrix, y: Float64Array, lambda: number, intercept: boolean): Float64Array {
  return y.map((target, i) => {
    const others = [...y.keys()].filter((row) => row !== i);
    const rest = designFor(
      selectRows(X, others),
      others.map((row) => y[row] ?? NaN),
      { intercept },
    );
    const fit = inOriginalUnits(rest, ridge(rest.X, rest.y, lambda).w);
    const at = selectRows(X, [i]).data;
    return target - fit.intercept - dot(at, fit.w);
  });
}

describe('leaveOneOutErrors', () => {
  it('are those of n refits, whatever the shape, with and without intercept and penalty', () => {
    fc.assert(
      fc.property(
        seeds,
        fc.integer({ min: 2, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 50, noNaN: true })),
        fc.boolean(),
        (seed, n, p, lambda, intercept) => {
          // One row less than columns makes the refits so ill-conditioned that no digits are sure.
          fc.pre(lambda > 0 || n - 1 > p + 1 || n - 1 < p - 1);
          const { X, y } = regression(seed, n, p);
          const design = designFor(X, y, { intercept });
          const errors = leaveOneOutErrors(ridgePath(design.X, design.y), lambda, { intercept });
          expect(gap(errors, refits(X, y, lambda, intercept))).toBeLessThan(1e-6);
        },
      ),
    );
  });

  it('refuses a single row', () => {
    const single = ridgePath(matrixFromRows([[1, 2]]), [1]);
    expect(() => generalizedCrossValidation(single, 1)).toThrow('X has 1 row');
    expect(() => leaveOneOut(single, 1)).toThrow('X has 1 row: leaving one out takes at least 2.');
  });
});

describe('generalizedCrossValidation', () => {
  it('goes to its limit as λ → 0 where least squares interpolates', () => {
    const { X, y } = regression(3, 5, 8);
    const design = designFor(X, y);
    const path = ridgePath(design.X, design.y);
    const limit = generalizedCrossValidation(path, 0);
    expect(generalizedCrossValidation(path, 1e-10) / limit).toBeCloseTo(1, 8);
    expect(generalizedCrossValidation(path, 1e-300) / limit).toBeCloseTo(1, 8);
  });

  it('is leave-one-out where all leverages are equal', () => {
    // Two orthogonal contrasts of four observations: each row is as far out as the others.
    const X = matrixFromRows([
      [1, 1],
      [1, -1],
      [-1, 1],
      [-1, -1],
    ]);
    const { X: centred, y } = designFor(X, [3, 1, -2, 5]);
    const path = ridgePath(centred, y);
    expect(generalizedCrossValidation(path, 0.7)).toBeCloseTo(leaveOneOut(path, 0.7), 12);
  });
});

it('smallestScore is the first smallest, and shows all', () => {
  const found = smallestScore([3, 1, 2, -1], (lambda) => lambda ** 2);
  expect(found).toEqual({ lambda: 1, index: 1, scores: Float64Array.of(9, 1, 4, 1) });
  expect(() => smallestScore([1, 2], () => NaN)).toThrow('score(1) is NaN');
  expect(() => smallestScore([], Math.abs)).toThrow('lambdas is empty: give at least one.');
});

it('the plug-in choices need rows to estimate the noise from, and do not go below 0', () => {
  const { X, y } = regression(3, 5, 8);
  expect(() => hoerlKennardBaldwin(ridgePath(X, y))).toThrow(
    'X is 5 × 8: give at least p + 2 = 10 rows.',
  );
  const narrow = regression(3, 5, 1);
  expect(lawlessWang(ridgePath(narrow.X, narrow.y))).toBe(0);
  const level = ridgePath(regression(3, 6, 3).X, new Float64Array(6));
  expect([hoerlKennardBaldwin(level), lawlessWang(level)]).toEqual([0, 0]);
});
