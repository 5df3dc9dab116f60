import { expect, test } from 'vitest';
import { latest } from './latest.ts';

test('the last answer is kept, and no other', () => {
  const asked: number[] = [];
  const square = latest((value: number) => {
    asked.push(value);
    return value ** 2;
  }, String);
  expect([2, 2, 3, 2].map(square)).toEqual([4, 4, 9, 4]);
  expect(asked).toEqual([2, 3, 2]);
});

test('as many are kept as it is told, those that were asked for last', () => {
  const asked: number[] = [];
  const square = latest(
    (value: number) => {
      asked.push(value);
      return value ** 2;
    },
    String,
    2,
  );
  expect([1, 2, 1, 3, 1, 2].map(square)).toEqual([1, 4, 1, 9, 1, 4]);
  expect(asked).toEqual([1, 2, 3, 2]);
});
