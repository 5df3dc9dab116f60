import { expect, test } from 'vitest';
import { growthExponent } from './exponent.ts';
import { letters } from './larger-course.ts';

const sizes = [12, 125, 250, 500];
const grown = (amount: (size: number) => number) =>
  growthExponent(sizes.map((size) => ({ size, amount: amount(size) })));

test.each([
  ['a line above a fixed cost', 1, (n: number) => 40 + 1.5 * n],
  ['a square of what was added', 2, (n: number) => 40 + (n - 12) ** 2],
])('%s has exponent %d', (_, exponent, amount) => expect(grown(amount)).toBeCloseTo(exponent, 9));

test('a small square on a line is seen, and two sizes tell nothing', () => {
  expect(grown((n) => 40 + n + n ** 2 / 500)).toBeGreaterThan(1.2);
  expect(
    growthExponent([
      { size: 1, amount: 1 },
      { size: 2, amount: 2 },
    ]),
  ).toBeNaN();
});

test('each number has a word of its own', () => {
  expect([0, 25, 26, 27, 701, 702].map(letters)).toEqual(['a', 'z', 'aa', 'ab', 'zz', 'aaa']);
  expect(new Set(Array.from({ length: 1000 }, (_, k) => letters(k))).size).toBe(1000);
});
