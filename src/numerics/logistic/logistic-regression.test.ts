import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixFromRows, matVec } from '../linear-algebra/matrix.ts';
import { gap, normals, regression } from '../regression.test-support.ts';
import { logisticRegression } from './logistic-regression.ts';
import { multinomialRegression } from './multinomial.ts';
import { sigmoid } from './sigmoid.ts';

const { X, y } = regression(2, 60, 3);
const noise = normals(4, 60);
const labels = y.map((value, i) => (value + 3 * (noise[i] ?? NaN) > 0 ? 1 : 0));

describe('logisticRegression', () => {
  it('without a penalty predicts as many ones as there are, and converges', () => {
    const { w, intercept, converged, separation } = logisticRegression(X, labels);
    const expected = matVec(X, w).reduce((sum, part) => sum + sigmoid(intercept + part), 0);
    expect(expected).toBeCloseTo(
      labels.reduce((sum, label) => sum + label, 0),
      8,
    );
    expect({ converged, separation }).toEqual({ converged: true, separation: 'none' });
  });

  it('refuses a strength that is none', () => {
    expect(() => logisticRegression(X, labels, { lambda1: NaN })).toThrow('lambda1 is NaN');
    expect(() => logisticRegression(X, labels, { lambda1: -1 })).toThrow('lambda1 is -1');
  });

  it('turns every sign where the labels are swapped', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 5, noNaN: true }), (lambda1) => {
        const options = { lambda1, lambda2: 0.3, scaling: 'population' } as const;
        const [fit, swapped] = [labels, labels.map((label) => 1 - label)].map((given) =>
          logisticRegression(X, given, options),
        );
        expect(gap(fit?.w ?? noise, swapped?.w.map((weight) => -weight) ?? noise)).toBeLessThan(
          1e-8,
        );
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ['complete', [1, 2, 3, 4], [0, 0, 1, 1]],
    ['quasi-complete', [1, 2, 2, 3], [0, 0, 1, 1]],
  ])('says so where separation is %s, and ends', (separation, x, given) => {
    const column = matrixFromRows(x.map((value) => [value]));
    const fit = logisticRegression(column, given);
    expect(fit).toMatchObject({ separation, converged: false });
    expect(Number.isFinite(fit.w[0])).toBe(true);
    expect(logisticRegression(column, given, { lambda2: 1e-3 })).toMatchObject({ converged: true });
  });

  it('refuses labels that it cannot read, and a single one with an intercept', () => {
    expect(() => logisticRegression(X, y)).toThrow(/^y\[0\] is .*: give 0 or 1/);
    const ones = labels.map(() => 1);
    expect(() => logisticRegression(X, ones, { lambda2: 1 })).toThrow('Every y is 1');
    expect(logisticRegression(X, ones, { lambda2: 1, intercept: false }).converged).toBe(true);
  });
});

describe('multinomialRegression', () => {
  it('with two classes is logistic regression with half the penalty', () => {
    // w = w₁ − w₀ with w₁ = −w₀, so ‖w₀‖² + ‖w₁‖² = ½‖w‖².
    const [zero, one] = multinomialRegression(X, labels, { lambda2: 2 }).classes;
    const binary = logisticRegression(X, labels, { lambda2: 1 });
    expect(
      gap(one?.w.map((weight, j) => weight - (zero?.w[j] ?? NaN)) ?? noise, binary.w),
    ).toBeLessThan(1e-8);
    expect((one?.intercept ?? NaN) - (zero?.intercept ?? NaN)).toBeCloseTo(binary.intercept, 8);
  });

  it('says where classes are separated, where they are not, and refuses a single one', () => {
    const column = matrixFromRows([[1], [2], [3], [4], [5], [6]]);
    const fit = multinomialRegression(column, [7, 7, 8, 8, 9, 9]);
    expect(fit).toMatchObject({ separation: 'complete', converged: false });
    expect(fit.classes.map(({ label }) => label)).toEqual([7, 8, 9]);
    const mixed = multinomialRegression(column, [7, 8, 9, 9, 8, 7]);
    expect(mixed).toMatchObject({ separation: 'none', converged: true });
    expect(() => multinomialRegression(column, [7, 7, 7, 7, 7, 7])).toThrow('Every y is 7');
  });
});
