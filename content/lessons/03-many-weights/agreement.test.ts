import { expect, test } from 'vitest';
import { agreementPrinted, agreementWithin } from '#components/prose/agreement.ts';
import {
  diabetesKnots,
  diabetesKnotStrengths,
  diabetesMoves,
  diabetesSize,
  larMoves,
  lassoMoves,
  lassoOfTable,
} from './agreement.ts';

test('the moves are those that lars prints', () => {
  expect(diabetesMoves.ours).toEqual(diabetesMoves.theirs);
});

test('s3 leaves when all ten are in, returns last, and nothing else leaves', () => {
  expect(lassoMoves.map(({ feature }) => feature).slice(-3)).toEqual(['age', 's3', 's3']);
  expect(lassoMoves.filter(({ joins }) => !joins).map(({ feature }) => feature)).toEqual(['s3']);
  expect(lassoMoves.at(-1)?.joins).toBe(true);
});

test('least-angle regression takes ten moves, the first ten of the lasso', () => {
  expect(larMoves).toHaveLength(10);
  larMoves.forEach(({ feature, lambda }, k) => {
    expect(feature).toBe(lassoMoves[k]?.feature);
    expect(lambda).toBeCloseTo(lassoMoves[k]?.lambda ?? NaN, 6);
  });
});

test('knots and weights are those of scikit-learn', () => {
  expect(agreementWithin(diabetesKnots, 1e-9)).toMatch(/^to/);
  expect(agreementWithin(diabetesKnotStrengths, 1e-9)).toMatch(/^to/);
  expect(diabetesSize).toBeCloseTo(3460, 0);
});

test('the lasso of the table is the printed one', () => {
  expect(agreementPrinted(lassoOfTable, 3)).toBe('to the printed digits');
});
