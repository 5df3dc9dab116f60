import { expect, test } from 'vitest';
import { decimalText } from './decimal-text.ts';

test.each([
  [1e-7, '0.0000001'],
  [-1.25e-9, '-0.00000000125'],
  [1.5e21, '1500000000000000000000'],
  [0.1, '0.1'],
  [-3, '-3'],
])('%f is written %s', (value, text) => {
  expect(decimalText(value)).toBe(text);
  expect(Number(text)).toBe(value);
});
