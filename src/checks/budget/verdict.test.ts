import { expect, test } from 'vitest';
import { markdownOf, median, share } from './verdict.ts';

test('the share of a limit is above 1 on the wrong side of it', () => {
  expect(share({ name: 'bytes', most: 100 }, 150)).toBe(1.5);
  expect(share({ name: 'score', least: 98 }, 49)).toBe(2);
  expect(share({ name: 'shift', most: 0 }, 0)).toBe(0);
  expect(share({ name: 'shift', most: 0 }, 0.01)).toBe(Infinity);
});

test('what is over its limit, or was not measured, is bold', () => {
  const table = markdownOf({
    title: 'T',
    how: 'H',
    columns: [{ name: 'ms', most: 10, decimals: 1 }, { name: 'told' }],
    rows: [
      { name: 'a', values: [5, 7] },
      { name: 'b', values: [12, 7] },
      { name: 'c', values: [NaN, 7] },
      { name: 'plain', values: [12, 7], limited: [] },
    ],
  });
  expect(table).toContain('|  | ms ≤ 10 | told |');
  expect(table).toContain('| a | 5.0 (0.50) | 7 |');
  expect(table).toContain('| b | **12.0 (1.20)** | 7 |');
  expect(table).toContain('| c | **NaN (NaN)** | 7 |');
  expect(table).toContain('| plain | 12.0 | 7 |');
});

test('the median does not mind an outlier', () => {
  expect(median([3, 1, 1000, 2, 4])).toBe(3);
});
