import { expect, it } from 'vitest';
import { movedLines } from './moved-lines.ts';

it('finds two lines that changed places, on either side', () => {
  const [one, other] = ['a\nb\nc\nd', 'a\nc\nb\nd'];
  expect(movedLines(one, other)).toEqual([1, 2]);
  expect(movedLines(other, one)).toEqual([1, 2]);
});

it('passes over equal lines, empty ones, and lines that only one has', () => {
  expect(movedLines('a\nb\nc', 'a\nb\nc')).toEqual([]);
  expect(movedLines('a\n\nb', '\na\nb')).toEqual([0]);
  expect(movedLines('a\nnew\nc', 'a\nother\nc')).toEqual([]);
});
