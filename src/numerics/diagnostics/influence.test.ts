// The shortcuts against what they stand for: a fit to the data without the observation.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixFromRows, selectRows } from '../linear-algebra/matrix.ts';
import { gap, regression } from '../regression.test-support.ts';
import { cooksDistance } from './cooks-distance.ts';
import { covratio } from './covratio.ts';
import { dfbetas } from './dfbetas.ts';
import { dffits } from './dffits.ts';
import { factorDesign } from './factored-design.ts';
import { dfbeta, leaveOneOutResiduals, press } from './leave-one-out.ts';
import { deletedVariances, leastSquaresFit } from './least-squares-fit.ts';
import { linearFit } from './linear-fit.ts';
import { responseInfluence } from './response-influence.ts';
import { externallyStudentized, internallyStudentized } from './studentized-residuals.ts';

const lambdas = fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 1e3, noNaN: true }));
const question = fc.record({
  seed: fc.integer({ min: 0, max: 1e6 }),
  lambda: lambdas,
  intercept: fc.boolean(),
  columns: fc.integer({ min: 1, max: 14 }),
  i: fc.integer({ min: 0, max: 9 }),
});
const ROWS = 10;
const observationWeights = Float64Array.from({ length: ROWS }, (_, i) => 1 + (i % 3));
const others = (i: number) => Array.from({ length: ROWS }, (_, row) => row).filter((r) => r !== i);
const pick = (v: Float64Array, rows: readonly number[]) =>
  Float64Array.from(rows, (row) => v[row] ?? NaN);

describe('for least squares and ridge, tall and wide, with and without intercept and weights', () => {
  it('one response moves the fit by its influence', () => {
    fc.assert(
      fc.property(question, ({ seed, lambda, intercept, columns, i }) => {
        const { X, y } = regression(seed, ROWS, columns);
        const design = factorDesign(X, { intercept, observationWeights });
        const moved = y.map((value, row) => (row === i ? value + 2 : value));
        const [before, after] = [linearFit(design, y, lambda), linearFit(design, moved, lambda)];
        const slope = responseInfluence(design, i, lambda);
        const change = after.w.map((weight, j) => (weight - (before.w[j] ?? NaN)) / 2);
        expect(gap(change, slope.w)).toBeLessThan(1e-8 * (1 + Math.max(...slope.w.map(Math.abs))));
        expect((after.intercept - before.intercept) / 2).toBeCloseTo(slope.intercept, 7);
      }),
    );
  });

  it('leaving an observation out does what the shortcut says', () => {
    fc.assert(
      fc.property(question, ({ seed, lambda, intercept, columns, i }) => {
        const { X, y } = regression(seed, ROWS, columns);
        const fit = linearFit(factorDesign(X, { intercept, observationWeights }), y, lambda);
        const effect = dfbeta(fit, i);
        // Within three degrees of freedom of interpolation the shortcut loses digits as a refit does.
        fc.pre(lambda > 0 || columns < ROWS - 3);
        const rest = factorDesign(selectRows(X, others(i)), {
          intercept,
          observationWeights: pick(observationWeights, others(i)),
        });
        const refit = linearFit(rest, pick(y, others(i)), lambda);
        effect.w.forEach((change, j) =>
          expect(change).toBeCloseTo((fit.w[j] ?? NaN) - (refit.w[j] ?? NaN), 6),
        );
        expect(effect.intercept ?? 0).toBeCloseTo(fit.intercept - refit.intercept, 6);
      }),
    );
  });
});

it('deleted variances and prediction errors are those of the fit to the others', () => {
  const { X, y } = regression(11, ROWS, 3);
  const fit = leastSquaresFit(X, y);
  const variances = deletedVariances(fit);
  others(-1).forEach((i) => {
    const refit = leastSquaresFit(selectRows(X, others(i)), pick(y, others(i)));
    expect(variances[i]).toBeCloseTo(refit.variance ?? NaN, 10);
    const row = [0, 1, 2].map((j) => X.data[j * ROWS + i] ?? NaN);
    const predicted = row.reduce((sum, x, j) => sum + x * (refit.w[j] ?? NaN), refit.intercept);
    expect(leaveOneOutResiduals(fit)[i]).toBeCloseTo((y[i] ?? NaN) - predicted, 10);
  });
});

describe('what is undefined is null, and never NaN', () => {
  const perObservation = [
    ...[internallyStudentized, externallyStudentized, cooksDistance, dffits],
    ...[covratio, leaveOneOutResiduals, deletedVariances],
  ];
  const fitTo = (x: readonly number[], y: readonly number[], intercept = true) =>
    leastSquaresFit(matrixFromRows(x.map((value) => [value])), y, { intercept });
  const anscombe = fitTo(
    [8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8],
    [6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.5, 5.56, 7.91, 6.89],
  );

  it('for the one observation that alone determines a slope (Anscombe IV)', () => {
    expect(anscombe.leverage[7]).toBe(1);
    expect(anscombe.residual[7]).toBe(0);
    for (const measure of perObservation) {
      const values = measure(anscombe);
      expect(values[7], measure.name).toBeNull();
      expect(values.filter((value) => value === null || !Number.isFinite(value))).toHaveLength(1);
    }
    expect(press(anscombe)).toBeNull();
    expect(dfbetas(anscombe)[7]).toEqual({ intercept: null, w: [null] });
  });

  it('for all observations where there are as many weights as observations', () => {
    const fit = fitTo([1, 2], [3, 7]);
    expect(fit.variance).toBeNull();
    for (const measure of perObservation) expect(measure(fit), measure.name).toEqual([null, null]);
  });

  it('on an exact fit, and infinite for the one observation that misses it', () => {
    const exact = fitTo([1, 2, 3, 4], [3, 5, 7, 9]);
    expect(exact.rss).toBe(0);
    expect(externallyStudentized(exact)).toEqual([null, null, null, null]);
    expect(leaveOneOutResiduals(exact)).toEqual([0, 0, 0, 0]);
    const off = fitTo([1, 2, 3, 4, 5], [3, 5, 17, 9, 11]);
    expect(externallyStudentized(off)[2]).toBe(Infinity);
    expect(dffits(off)[2]).toBe(Infinity);
    expect(covratio(off)[2]).toBe(0);
  });

  it('but an observation at the origin of a fit without intercept has no pull at all', () => {
    const fit = fitTo([0, 1, 2, 3], [9, 2, 4, 6], false);
    expect([fit.leverage[0], dffits(fit)[0], cooksDistance(fit)[0]]).toEqual([0, 0, 0]);
  });
});
