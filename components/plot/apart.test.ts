import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apart } from './apart.ts';

const heights = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { maxLength: 12 });

test('labels are a gap apart and keep their order', () => {
  fc.assert(
    fc.property(heights, (wanted) => {
      const places = apart(wanted, 10);
      wanted.forEach((one, i) =>
        wanted.forEach((other, j) => {
          if (one < other)
            expect((places[j] ?? NaN) - (places[i] ?? NaN)).toBeGreaterThanOrEqual(10 - 1e-9);
        }),
      );
    }),
  );
});

test.each([
  [
    [0, 30, 60],
    [0, 30, 60],
  ],
  [
    [5, 5],
    [0, 10],
  ],
  [
    [0, 2, 50],
    [-4, 6, 50],
  ],
  [
    [3, 1, 2],
    [12, -8, 2],
  ],
  [[], []],
])('%j become %j', (wanted, places) => {
  expect(apart(wanted, 10)).toEqual(places);
});
