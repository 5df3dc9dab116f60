import { expect, it } from 'vitest';
import { items } from './items.ts';
import { errorOf } from './values.ts';

/** Answers worked out by hand. */
const known: Readonly<Record<string, unknown>> = {
  'bias-and-variance/error-of-one-weight': { free: '1', ridge: '52/49', best: '1', even: '8/3' },
  'bias-and-variance/error-as-formula': 'vS/(S+λ)² + (λβ/(S+λ))²',
  'bias-and-variance/balanced-parts': { equal: '3', best: '1' },
  'bias-and-variance/read-the-error': { even: '2.7', least: '0.8' },
  'bias-and-variance/guaranteed-up-to': { lambda: '.5' },
  'bias-and-variance/width-of-prior': { sum: '36', mean: '0.36' },
  'bias-and-variance/rows-to-add': { rows: '5', entry: '3', target: '0' },
};

it.each(items.filter(({ id }) => id in known))('agrees with the hand at $id', ({ id, variant }) => {
  expect(variant(0).grade(known[id])).toMatchObject({ outcome: 'graded', points: 1 });
});

it('has equal parts where they are said to be equal, and the error of the example', () => {
  const { biasSquared, variance } = errorOf({ beta: 2, sumOfSquares: 9, noiseVariance: 4 }, 3);
  expect(biasSquared).toBeCloseTo(variance, 14);
  expect(errorOf({ beta: 2, sumOfSquares: 4, noiseVariance: 4 }, 1).mse).toBeCloseTo(0.8, 14);
});
