import { expect, test } from 'vitest';
import { numberOf, slugOf, slugsBefore, slugsInOrder } from './lesson-folder.ts';

const path = (folder: string): string => `/content/lessons/${folder}/items.ts`;
const paths = ['01-first', '100-last', '02-one-weight', '99-last-but-one'].map(path);

test('a folder says a number and a slug', () => {
  expect(numberOf(path('02-one-weight'))).toBe(2);
  expect(slugOf(path('02-one-weight'))).toBe('one-weight');
  expect(numberOf(path('one-weight'))).toBeNaN();
});

test('the order is that of the numbers, and not that of their digits', () => {
  expect(slugsInOrder(paths)).toEqual(['first', 'one-weight', 'last-but-one', 'last']);
  expect(slugsBefore(99, paths)).toEqual(['first', 'one-weight']);
  expect(slugsBefore(1, paths)).toEqual([]);
});
