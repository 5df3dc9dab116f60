import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matrixFromRows } from '../linear-algebra/matrix.ts';
import { regression } from '../regression.test-support.ts';
import { conditionNumber } from './condition-number.ts';
import { effectiveDegreesOfFreedom } from './effective-degrees-of-freedom.ts';
import { factorDesign } from './factored-design.ts';
import { leverage } from './leverage.ts';
import { linearFit } from './linear-fit.ts';
import { responseInfluence } from './response-influence.ts';
import { shrinkFactors } from './shrink-factors.ts';

const column = (x: readonly number[], intercept: boolean) =>
  factorDesign(matrixFromRows(x.map((value) => [value])), { intercept });

describe('leverage', () => {
  it('is 1/n + (x − x̄)²/Sxx with one feature, and x²/(Σx² + λ) for ridge through the origin', () => {
    expect(leverage(column([1, 2, 3, 4, 10], true))[4]).toBeCloseTo(0.92, 12);
    const design = column([1, 2, 3, 4], false);
    expect(leverage(design)[3]).toBeCloseTo(16 / 30, 12);
    expect(leverage(design, 30)[3]).toBeCloseTo(16 / 60, 12);
    expect(responseInfluence(design, 3, 30).w[0]).toBeCloseTo(4 / 60, 12);
  });

  it('falls as λ grows, sums to the effective degrees of freedom, and is ∂ŷᵢ/∂yᵢ', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e6 }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.integer({ min: 1, max: 9 }),
        (seed, lambda, columns) => {
          const { X, y } = regression(seed, 6, columns);
          const design = factorDesign(X);
          const fit = linearFit(design, y, lambda);
          const total = fit.leverage.reduce((sum, h) => sum + h, 0);
          expect(total).toBeCloseTo(effectiveDegreesOfFreedom(design, lambda), 10);
          const more = leverage(design, lambda + 1);
          const moved = linearFit(
            design,
            y.map((value, i) => (i === 2 ? value + 1 : value)),
            lambda,
          );
          const pull = 1 - ((moved.residual[2] ?? NaN) - (fit.residual[2] ?? NaN));
          expect(fit.leverage[2]).toBeCloseTo(pull, 8);
          fit.leverage.forEach((h, i) => {
            expect(more[i]).toBeLessThanOrEqual(h + 1e-12);
            expect(more[i]).toBeGreaterThanOrEqual(1 / 6 - 1e-12);
          });
        },
      ),
    );
  });

  it('does not see a constant or a doubled column', () => {
    const { X } = regression(5, 8, 1);
    const rows = Array.from(X.data, (x) => [x, 0.1, x]);
    const [plain, extended] = [factorDesign(X), factorDesign(matrixFromRows(rows))];
    expect(extended.rank).toBe(1);
    leverage(plain).forEach((h, i) => expect(leverage(extended)[i]).toBeCloseTo(h, 12));
  });
});

it('shrink factors and condition number are those of the lesson', () => {
  const d = Float64Array.of(10, 3, 1);
  const factors = shrinkFactors(d, 9);
  [100 / 109, 0.5, 0.1].forEach((factor, j) => expect(factors[j]).toBeCloseTo(factor, 14));
  expect(effectiveDegreesOfFreedom({ singularValues: d, intercept: false }, 9)).toBeCloseTo(
    1.517431,
    6,
  );
  expect([...shrinkFactors(Float64Array.of(2, 0), 0)]).toEqual([1, 0]);
  expect([...shrinkFactors(d, Infinity)]).toEqual([0, 0, 0]);
  expect(() => shrinkFactors(d, -1)).toThrow('lambda is -1');
  const V = { rows: 3, columns: 3, data: new Float64Array(9) };
  expect(conditionNumber({ singularValues: d, V })).toBeCloseTo(100, 12);
  expect(conditionNumber({ singularValues: d, V }, 9)).toBeCloseTo(10.9, 12);
  expect(conditionNumber({ singularValues: d, V: { ...V, rows: 4 } })).toBe(Infinity);
});

it('factorDesign finds the rank of columns far from 0', () => {
  const { X } = regression(1, 3, 4);
  const far = { ...X, data: X.data.map((entry) => entry + 1e4) };
  expect(factorDesign(far).rank).toBe(2);
  expect(factorDesign(far, { observationWeights: [1, 2, 0.3] }).rank).toBe(2);
});

it('factorDesign and responseInfluence name what does not fit', () => {
  const X = matrixFromRows([[1], [2]]);
  expect(() => factorDesign(X, { observationWeights: [1] })).toThrow('observationWeights has 1');
  expect(() => factorDesign(X, { observationWeights: [1, 0] })).toThrow(
    'observationWeights[1] is 0',
  );
  expect(() => responseInfluence(factorDesign(X), 2)).toThrow('i is 2');
  expect(() => linearFit(factorDesign(X), [1, 2, 3])).toThrow('y has 3 entries');
});
