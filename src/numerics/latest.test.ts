<<<<<<< HEAD
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
=======
import { expect, it } from 'vitest';
import { latest } from './latest.ts';

it('finds anew only for other arguments, and forgets all but the latest', () => {
  const found: string[] = [];
  const join = latest((a: number, b: number) => {
    found.push(`${a},${b}`);
    return [a, b];
  });
  expect(join(1, 2)).toBe(join(1, 2));
  expect(join(1, 3)).toEqual([1, 3]);
  expect(join(1, 2)).toEqual([1, 2]);
  expect(found).toEqual(['1,2', '1,3', '1,2']);
>>>>>>> 6ba3c8d (Fit ridge to many data sets that differ in noise, and estimate bias and variance from them with errors)
});
