import { expect, it } from 'vitest';
import type { WidgetStateQuestion } from '#components/items/widget-state/question.ts';
import { schema } from '#components/items/widget-state/schema.ts';
import { items } from './items.ts';
import { figureError, figureSettings, gainOf } from './figure-settings.ts';
import { setTheBalance } from './items/set-the-figure.ts';
import { errorOf } from './values.ts';

/** Answers worked out by hand. */
const known: Readonly<Record<string, unknown>> = {
  'bias-and-variance/error-of-one-weight': { free: '1', ridge: '52/49', best: '1', even: '8/3' },
  'bias-and-variance/error-as-formula': 'vS/(S+λ)² + (λβ/(S+λ))²',
  'bias-and-variance/balanced-parts': { equal: '3', best: '1' },
  'bias-and-variance/read-the-error': { even: '2.7', least: '0.8' },
  'bias-and-variance/guaranteed-up-to': { lambda: '.5' },
  'bias-and-variance/width-of-prior': { sum: '36', mean: '0.36' },
  'bias-and-variance/little-noise': 'always',
  'bias-and-variance/guess-the-best': { best: '1' },
  'bias-and-variance/set-the-prior': { lambda: '9' },
  'bias-and-variance/three-curves': {
    falling: 'variance',
    rising: 'bias-squared',
    solid: 'mse',
  },
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

const isSetting = (question: unknown): question is WidgetStateQuestion =>
  schema.problems(question).length === 0;

it('takes settings where squared bias and variance differ by no more than 5 %, and no others', () => {
  for (let seed = 0; seed < 30; seed += 1) {
    const { question } = setTheBalance.variant(seed);
    if (!isSetting(question)) throw new Error('It is no question about a setting.');
    const { held, targets } = question;
    const noise = { sigma: Number(held['sigma']), n: Number(held['n']) };
    const ratio = (lambda = NaN): number => {
      const { biasSquared, variance } = figureError(noise, lambda);
      return biasSquared / variance;
    };
    expect(ratio(targets[0]?.from)).toBeCloseTo(0.95, 9);
    expect(ratio(targets[0]?.to)).toBeCloseTo(1.05, 9);
  }
});

it('finds a gain at little noise too, as the prediction says', () => {
  const { best, gain } = gainOf(figureSettings.littleNoise);
  expect(best).toBeGreaterThan(0);
  expect(gain).toBeGreaterThan(0.1);
});
