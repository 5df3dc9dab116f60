import { expect, test } from 'vitest';
import { letterDistance, nearest } from './nearest.ts';

const terms = [
  'ridge regression',
  'lasso',
  'weight decay',
  'λ (regularization strength)',
  'leverage',
];

test.each([
  ['laso', 'lasso'],
  ['lasos', 'lasso'],
  ['rigde', 'ridge regression'],
  ['wieght_decay', 'weight decay'],
  ['lamda', 'λ (regularization strength)'],
  ['levarage', 'leverage'],
])('%s may mean %s', (query, term) => {
  expect(nearest(query, terms)[0]).toBe(term);
});

test('what is near nothing suggests nothing', () => {
  expect(nearest('photosynthesis', terms)).toEqual([]);
  expect(nearest('xy', terms)).toEqual([]);
  expect(nearest('', terms)).toEqual([]);
});

test('a swap is one slip', () => {
  expect(letterDistance('rigde', 'ridge')).toBe(1);
  expect(letterDistance('', 'abc')).toBe(3);
});
