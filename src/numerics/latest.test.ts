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
