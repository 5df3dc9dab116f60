import { expect, test } from 'vitest';
import { fixedNumber } from './fixed-number.ts';

test.each([
  [0.5, 2, '0.50'],
  [-0.5, 2, '−0.50'],
  [-0.004, 2, '0.00'],
  [-0, 1, '0.0'],
  [12.96, 1, '13.0'],
])('%d with %d decimals is %s', (value, decimals, text) => {
  expect(fixedNumber(value, decimals)).toBe(text);
});
