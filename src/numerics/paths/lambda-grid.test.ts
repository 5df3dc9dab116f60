import { describe, expect, it } from 'vitest';
import { squaredError } from '../datafits/squared-error.ts';
import { lambdaMax } from '../lambda-max.ts';
import { regression } from '../regression.test-support.ts';
import { lambdaGrid, pathLambdaMax } from './lambda-grid.ts';

const { X, y } = regression(7, 9, 4);

it.each<[string, object]>([
  ['l1Ratio is NaN: give a number from 0, ridge, to 1, lasso.', { l1Ratio: NaN }],
  ['l1Ratio is -1', { l1Ratio: -1 }],
  ['l1Ratio is 2', { l1Ratio: 2 }],
  ['factors has 2 entries but there are 4 columns of X', { factors: [1, 1] }],
  ['factors[1] is -1', { factors: [1, -1, 1, 1] }],
  ['factors[3] is NaN', { factors: [1, 1, 1, NaN] }],
])('neither λ_max nor the grid takes a mix that is none: %s', (sentence, mix) => {
  expect(() => pathLambdaMax(X, y, mix)).toThrow(sentence);
  expect(() => lambdaGrid(X, y, mix)).toThrow(sentence);
});

it.each<[string, object]>([
  ['count is 2.5: give a whole number from 1.', { count: 2.5 }],
  ['count is 0', { count: 0 }],
  ['minRatio is 5', { minRatio: 5 }],
  ['minRatio is 0: give a finite number above 0.', { minRatio: 0 }],
  ['minRatio is NaN', { minRatio: NaN }],
])('lambdaGrid refuses what makes no grid: %s', (sentence, options) => {
  expect(() => lambdaGrid(X, y, options)).toThrow(sentence);
});

it('for ridge λ_max is infinite, 0 where no column pulls, and the grid starts where l1Ratio = 0.001 does', () => {
  expect(pathLambdaMax(X, y, { l1Ratio: 0 })).toBe(Infinity);
  expect(
    pathLambdaMax(
      X,
      y.map(() => 0),
      { l1Ratio: 0 },
    ),
  ).toBe(0);
  expect(lambdaGrid(X, y, { l1Ratio: 0 })).toEqual(lambdaGrid(X, y, { l1Ratio: 1e-3 }));
});

describe('lambdaGrid', () => {
  it('goes from λ_max down at equal ratios, by four decades, or two where columns outnumber rows', () => {
    const tall = { X, y };
    const wide = regression(7, 4, 9);
    for (const [data, ratio] of [
      [tall, 1e-4],
      [wide, 1e-2],
    ] as const) {
      const lambdas = lambdaGrid(data.X, data.y, { l1Ratio: 0.5 });
      expect(lambdas[0]).toBe(lambdaMax(squaredError(data.X, data.y)) / 0.5);
      expect((lambdas[99] ?? NaN) / (lambdas[0] ?? NaN)).toBeCloseTo(ratio, 12);
      expect((lambdas[1] ?? NaN) / (lambdas[0] ?? NaN)).toBeCloseTo(
        (lambdas[51] ?? NaN) / (lambdas[50] ?? NaN),
        12,
      );
    }
  });
});
