import { describe, expect, it } from 'vitest';
import { loadFixture } from '../fixtures/fixture.test-support.ts';
import { matrixFromRows } from '../linear-algebra/matrix.ts';
import { leastSquaresFit } from './least-squares-fit.ts';
import { leastSquaresSummary } from './least-squares-summary.ts';

const summaryOf = (rows: readonly number[][], y: readonly number[]) =>
  leastSquaresSummary(leastSquaresFit(matrixFromRows(rows), y));

describe('leastSquaresSummary', () => {
  it('has ten of the certified digits of Longley’s data', () => {
    const given = loadFixture('ridge-lmridge-longley').cases[0]?.given;
    const { w, intercept, sigma } = summaryOf(given?.X ?? [], given?.y ?? []);
    // NIST Statistical Reference Datasets, Longley, in the units of R's copy of the data.
    const certified = [
      [-3482.25863459582, 890.420383607373],
      [0.0150618722713733, 0.0849149257747669],
      [-0.035819179292591, 0.0334910077722432],
      [-0.0202022980381683, 0.00488399681651699],
      [-0.0103322686717359, 0.00214274163161675],
      [-0.0511041056535807, 0.22607320006937],
      [1.82915146461355, 0.455478499142212],
    ] as const;
    [intercept, ...w].forEach((estimate, at) => {
      const [value = NaN, standardError = NaN] = certified[at] ?? [];
      expect(Math.abs((estimate?.value ?? NaN) / value - 1)).toBeLessThan(1e-10);
      expect(Math.abs((estimate?.standardError ?? NaN) / standardError - 1)).toBeLessThan(1e-10);
    });
    expect(sigma).toBeCloseTo(0.304854073561965, 12);
  });

  it('has no standard error for a weight that the data leave open, but has it for the others', () => {
    const once = summaryOf(
      [
        [1, 3],
        [2, 1],
        [3, 2],
        [5, 7],
        [4, 4],
      ],
      [1, 2, 2, 5, 3],
    );
    const twice = summaryOf(
      [
        [1, 3, 3],
        [2, 1, 1],
        [3, 2, 2],
        [5, 7, 7],
        [4, 4, 4],
      ],
      [1, 2, 2, 5, 3],
    );
    expect(twice.w.map(({ standardError }) => standardError === null)).toEqual([false, true, true]);
    expect(twice.w[0]?.standardError).toBeCloseTo(once.w[0]?.standardError ?? NaN, 12);
    expect(twice.intercept?.pValue).toBeCloseTo(once.intercept?.pValue ?? NaN, 12);
    expect([twice.f, twice.aic]).toEqual(
      [once.f, once.aic].map((v) => expect.closeTo(v ?? NaN, 9)),
    );
  });

  it('leaves open what a constant y, a perfect fit or too few observations cannot tell', () => {
    const constant = summaryOf([[1], [2], [4]], [5, 5, 5]);
    expect([constant.rSquared, constant.f, constant.w[0]?.t]).toEqual([null, null, null]);
    const perfect = summaryOf([[1], [2], [4]], [3, 5, 9]);
    expect([perfect.rSquared, perfect.f, perfect.logLikelihood]).toEqual([1, Infinity, Infinity]);
    expect(perfect.w[0]).toMatchObject({ standardError: 0, t: Infinity, pValue: 0 });
    const single = summaryOf([[1]], [3]);
    expect([single.sigma, single.rSquared, single.f]).toEqual([null, null, null]);
    expect(single.intercept).toEqual({ value: 3, standardError: null, t: null, pValue: null });
  });
});
