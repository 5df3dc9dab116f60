import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matrixFromRows } from '../linear-algebra/matrix.ts';
import { regression } from '../regression.test-support.ts';
import { crossValidate } from './cross-validation.ts';
import { ridgeFit } from './fit-path.ts';
import { leaveOneOutFolds, randomFolds } from './folds.ts';
import { heldOutError, ridgeFolds } from './ridge-folds.ts';

const lambdas = [0.01, 0.3, 20, 1e4];

it('cross-validates as the refits do, p > n included', () => {
  fc.assert(
    fc.property(
      fc.nat(1000),
      fc.integer({ min: 2, max: 12 }),
      fc.constantFrom('none', 'sample', 'population'),
      fc.boolean(),
      (from, p, scaling, intercept) => {
        const { X, y } = regression(from, 10, p);
        const options = { folds: randomFolds(10, 4, from), scaling, intercept } as const;
        const quick = ridgeFolds(X, y, options)(lambdas);
        const refitted = crossValidate(X, y, { ...options, lambdas, fitPath: ridgeFit });
        expect(quick.foldSizes).toEqual(refitted.foldSizes);
        quick.foldErrors.forEach((errors, k) =>
          errors.forEach((error, at) => {
            const expected = refitted.foldErrors[k]?.[at] ?? NaN;
            expect(Math.abs(error - expected)).toBeLessThan(1e-7 * (1 + expected));
          }),
        );
      },
    ),
    { numRuns: 40 },
  );
});

it('misses a held-out row by what a fit by hand misses', () => {
  // Centred x = (−1, 0, 1), y = (−1, 0, 1): the slope is 2/(2 + λ), so 1/2 at λ = 2; at x = 4 that is
  // 5 + 1.5, and 8 was observed.
  const training = { X: matrixFromRows([[0], [1], [2]]), y: Float64Array.of(4, 5, 6) };
  const heldOut = { X: matrixFromRows([[4]]), y: Float64Array.of(8) };
  expect(heldOutError(training, heldOut)(2)).toBeCloseTo(2.25, 12);
  expect(heldOutError(training, heldOut)(0)).toBeCloseTo(0, 12);
});

it('refuses folds that do not fit', () => {
  const { X, y } = regression(1, 4, 2);
  expect(() => ridgeFolds(X, y, { folds: leaveOneOutFolds(3) })).toThrow('folds has 3 entries');
});
