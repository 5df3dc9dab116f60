import { describe, expect, it } from 'vitest';
import { matrixFromRows } from '../linear-algebra/matrix.ts';
import { leastSquaresFit } from './least-squares-fit.ts';
import { leastSquaresSummary } from './least-squares-summary.ts';

const summaryOf = (rows: readonly number[][], y: readonly number[]) =>
  leastSquaresSummary(leastSquaresFit(matrixFromRows(rows), y));

describe('leastSquaresSummary', () => {
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
