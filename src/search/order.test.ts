import { expect, test } from 'vitest';
import { namesFirst } from './order.ts';

const found = [
  { kind: 'lesson', title: 'Ridge and outliers', also: [] },
  { kind: 'term', title: 'Ridgeless fit', also: [] },
  { kind: 'term', title: 'Ridge trace', also: [] },
  { kind: 'term', title: 'Ridge regression', also: ['ridge', 'L2 penalty'] },
  { kind: 'question', title: 'Ridge', also: [] },
] as const;
const titles = (asked: readonly string[]) => namesFirst(found, asked).map(({ title }) => title);

test('a term that is called so comes first, then those that begin so', () => {
  expect(titles(['ridge'])).toEqual([
    'Ridge regression',
    'Ridge trace',
    'Ridge and outliers',
    'Ridgeless fit',
    'Ridge',
  ]);
  expect(titles(['l2', 'penalty'])[0]).toBe('Ridge regression');
});

test('without such a term the order stays', () => {
  expect(titles(['fit'])).toEqual(found.map(({ title }) => title));
});
