import { expect, it } from 'vitest';
import { items } from './items.ts';
import { leaveOneOutMean, ridgeOfOne } from './values.ts';

/** Answers worked out by hand. */
const known: Readonly<Record<string, unknown>> = {
  'choosing-lambda/one-standard-error': { minimum: '10', rule: '100' },
  'choosing-lambda/leave-one-out-formula': 'Σ(e_i/(1-h_i))²/n',
  'choosing-lambda/generalized-by-hand': { score: '.625', factor: '1.5625' },
  'choosing-lambda/repeated-rows': { ridge: '6', lasso: '0.3' },
  'choosing-lambda/one-ridge-many-names': { elastic: '0.05', glmnet: '0.2' },
};

it.each(items.filter(({ id }) => id in known))('agrees with the hand at $id', ({ id, variant }) => {
  expect(variant(0).grade(known[id])).toMatchObject({ outcome: 'graded', points: 1 });
});

it('averages leave-one-out errors', () => {
  expect(leaveOneOutMean([1, -2, 0.5], [0.5, 0.2, 0.75])).toBeCloseTo(4.75, 14);
});

it('finds without a refit what a refit finds', () => {
  const [x, y] = [
    [1, 2, 3, 6],
    [2, 3, 5, 7],
  ];
  const mean = (values: readonly number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
  const [shortX, shortY] = [x.slice(0, 3), y.slice(0, 3)];
  const [centerX, centerY] = [mean(shortX), mean(shortY)];
  const product = shortX.reduce(
    (sum, v, i) => sum + (v - centerX) * ((shortY[i] ?? 0) - centerY),
    0,
  );
  const square = shortX.reduce((sum, v) => sum + (v - centerX) ** 2, 0);
  const predicted = centerY + (product / (square + 2)) * (6 - centerX);
  expect(ridgeOfOne(x, y, 2).errors[3]).toBeCloseTo(7 - predicted, 12);
});
