import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, matrixFromColumns } from '../linear-algebra/matrix.ts';
import { gap, normals, regression } from '../regression.test-support.ts';
import { designFor } from '../standardize.ts';
import { crossValidate } from './cross-validation.ts';
import { lassoFit, ridgeFit } from './fit-path.ts';
import { leaveOneOutFolds, randomFolds } from './folds.ts';
import { ridgePath } from './ridge-path.ts';
import { leaveOneOutErrors } from './ridge-selection.ts';

const lambdas = [0, 0.3, 20];
const seed = fc.nat(1000);

describe('crossValidate', () => {
  it('holds out one row at a time as the exact formula does, p > n included', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 3, max: 9 }), fc.boolean(), (from, p, intercept) => {
        const { X, y } = regression(from, 7, p);
        const folds = leaveOneOutFolds(X.rows);
        const options = { lambdas: lambdas.slice(1), folds, fitPath: ridgeFit, intercept };
        const { foldErrors } = crossValidate(X, y, options);
        const design = designFor(X, y, { intercept });
        const path = ridgePath(design.X, design.y);
        options.lambdas.forEach((lambda, at) => {
          const exact = leaveOneOutErrors(path, lambda, { intercept });
          foldErrors.forEach((errors, i) => {
            expect(errors[at]).toBeCloseTo((exact[i] ?? NaN) ** 2, 8);
          });
        });
      }),
      { numRuns: 20 },
    );
  });

  it('takes a column in other units for the same where it scales, and not where it does not', () => {
    const { X, y } = regression(5, 30, 3);
    const inMillimetres = { ...X, data: X.data.map((x, at) => (at < X.rows ? 1000 * x : x)) };
    const options = { lambdas, folds: randomFolds(X.rows, 4, 1), fitPath: ridgeFit };
    const errors = (of: typeof X, scaling: 'none' | 'population') =>
      crossValidate(of, y, { ...options, scaling }).foldErrors.map((fold) => fold[2] ?? NaN);
    errors(X, 'population').forEach((error, k) => {
      expect(errors(inMillimetres, 'population')[k]).toBeCloseTo(error, 8);
      expect(errors(inMillimetres, 'none')[k]).not.toBeCloseTo(errors(X, 'none')[k] ?? NaN, 2);
    });
  });

  it('lets held-out rows into the scale only when told to', () => {
    const y = normals(3, 6);
    const folds = [0, 0, 1, 1, 2, 2];
    /** The column that the last fit sees, when its fold holds out this value. */
    const fittedBeside = (heldOut: number, scaledOn: 'training-rows' | 'all-rows') => {
      const X = matrixFromColumns([Float64Array.of(1, 2, 4, 3, 5, heldOut)], 6);
      const seen: Float64Array[] = [];
      const fitPath: typeof ridgeFit = (design, path) => {
        seen.push(design.X.data);
        return ridgeFit(design, path);
      };
      crossValidate(X, y, { lambdas, folds, fitPath, scaling: 'population', scaledOn });
      return seen.at(-1);
    };
    expect(fittedBeside(60, 'training-rows')).toEqual(fittedBeside(6, 'training-rows'));
    expect(fittedBeside(60, 'all-rows')).not.toEqual(fittedBeside(6, 'all-rows'));
  });

  it('predicts from constant and equal columns, and without a penalty', () => {
    const same = normals(8, 6);
    const rows = matrixFromColumns([same, same, new Float64Array(6).fill(2)], 6);
    for (const fitPath of [ridgeFit, lassoFit]) {
      const options = { lambdas, folds: leaveOneOutFolds(6), fitPath, scaling: 'sample' } as const;
      const { foldErrors, converged } = crossValidate(rows, normals(9, 6), options);
      expect(foldErrors.flatMap((errors) => [...errors]).every(Number.isFinite)).toBe(true);
      expect(converged).toBe(true);
    }
  });

  it('says so where a fit is no minimum', () => {
    const { X, y } = regression(2, 12, 3);
    const folds = randomFolds(12, 3, 0);
    const hurried: typeof lassoFit = (...asked) => ({ ...lassoFit(...asked), converged: false });
    expect(crossValidate(X, y, { lambdas, folds, fitPath: lassoFit }).converged).toBe(true);
    expect(crossValidate(X, y, { lambdas, folds, fitPath: hurried }).converged).toBe(false);
  });

  it('refuses folds that do not fit, and an empty list of λ', () => {
    const { X, y } = regression(1, 4, 2);
    const options = { lambdas, folds: [0, 1, 0, 1], fitPath: ridgeFit };
    const attempt = (changed: object) => () => crossValidate(X, y, { ...options, ...changed });
    expect(attempt({ folds: [0, 1, 0] })).toThrow(
      'folds has 3 entries but there are 4 rows of X: give one for each.',
    );
    expect(attempt({ folds: [1, 1, 1, 1] })).toThrow('All rows are in one fold');
    expect(attempt({ folds: [0, NaN, 0, 1] })).toThrow('A fold is NaN');
    expect(attempt({ lambdas: [] })).toThrow('lambdas is empty');
  });
});

it('ridgeFit keeps its digits as λ falls to nothing, equal columns included', () => {
  const { X, y } = regression(4, 20, 3);
  const twice = matrixFromColumns([...columnsOf(X), ...columnsOf(X)], X.rows);
  const design = designFor(twice, y);
  const path = ridgePath(design.X, design.y);
  for (const lambda of [10, 1e-3, 1e-6, 1e-12, 0]) {
    const [w] = ridgeFit(design, [lambda]).weights;
    expect(gap(w ?? y, path.weights(lambda))).toBeLessThan(1e-10);
  }
});

describe('randomFolds', () => {
  it('deals rows out evenly, alike for the same seed', () => {
    fc.assert(
      fc.property(
        seed,
        fc.integer({ min: 2, max: 40 }),
        fc.integer({ min: 2, max: 40 }),
        (from, a, b) => {
          const [count, rows] = [Math.min(a, b), Math.max(a, b)];
          const folds = randomFolds(rows, count, from);
          const sizes = Array.from(
            { length: count },
            (_, k) => folds.filter((fold) => fold === k).length,
          );
          expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
          expect(folds).toEqual(randomFolds(rows, count, from));
        },
      ),
    );
    expect(randomFolds(20, 5, 1)).not.toEqual(randomFolds(20, 5, 2));
  });

  it.each([1, 5, 2.5])('refuses %d folds of four rows', (count) =>
    expect(() => randomFolds(4, count, 0)).toThrow('give a whole number from 2 to 4'),
  );
});
