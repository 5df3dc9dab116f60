import { expect, test } from 'vitest';
import { agreementPrinted, agreementWithin } from '#components/prose/agreement.ts';
import {
  lcpZero,
  lcpZeroCentered,
  lcpZeroInFigure,
  leastSquaresOfTable,
  longleyCondition,
  longleyGnp,
  longleyTrace,
  ridgeCentered,
  ridgeLambda,
  ridgeOfTable,
} from './agreement.ts';

test('ridge and least squares are the printed ones', () => {
  expect(agreementPrinted(ridgeOfTable, 3)).toBe('to the printed digits');
  expect(agreementPrinted(leastSquaresOfTable, 3)).toBe('to the printed digits');
});

test('lcp is printed as 0 since its path crosses zero close to five degrees of freedom', () => {
  expect(lcpZero.lambda).toBeLessThan(ridgeLambda);
  for (const { df } of [lcpZero, lcpZeroCentered]) expect(Math.abs(df - 5)).toBeLessThan(0.01);
  expect(lcpZeroInFigure.df).toBeCloseTo(5.05, 2);
  expect(lcpZeroCentered.lambda).toBeGreaterThan(ridgeCentered.lambda);
});

test('the trace of Longley is that of lm.ridge, and GNP changes its sign on it', () => {
  expect(agreementWithin(longleyTrace, 1e-9)).toMatch(/^to/);
  expect(longleyGnp(0)).toBeLessThan(0);
  expect(longleyGnp(0.01)).toBeLessThan(0);
  expect(longleyGnp(0.1)).toBeGreaterThan(0);
  expect(longleyCondition).toBeGreaterThan(10_000);
});
