import { expect, it } from 'vitest';
import { items } from './items.ts';

/** Answers worked out by hand. */
const known: Readonly<Record<string, unknown>> = {
  'penalty-term/sum-of-squares': { squares: '26.83', share: '93.2%' },
  'penalty-term/term-and-objectives': { term: '2.5', sum: '8.5', mean: '2' },
  'penalty-term/one-feature': { w: '29/20', half: '14' },
  'penalty-term/gradient': "-X'(y-Xw)/n + lambda w",
  'penalty-term/minimizer': 'Σ(x_i y_i)/(λ + Σx_i²)',
  'penalty-term/intercept-shrunk': { free: '50', penalized: '40' },
  'penalty-term/two-equal-columns': { zero: '1.1', infinity: '0' },
  'penalty-term/matching-radius': { t: '4', free: '16' },
  'penalty-term/training-error': 'larger',
  'penalty-term/predict-shift': 'shape',
};

it.each(items.filter(({ id }) => id in known))('agrees with the hand at $id', ({ id, variant }) => {
  expect(variant(0).grade(known[id])).toMatchObject({ outcome: 'graded', points: 1 });
});
