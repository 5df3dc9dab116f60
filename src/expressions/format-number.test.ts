import { expect, test } from 'vitest';
import { formatNumber, powerOfTen } from './format-number.ts';

test.each([
  [1 / 3, '0.3333'],
  [-4 / 7, '−0.5714'],
  [1.5, '1.5'],
  [139, '139'],
  [123456, '123456'],
  [12345.6, '12346'],
  [-0, '0'],
  [-1e-20, '−1×10⁻²⁰'],
  [0.1 + 0.2, '0.3'],
  [0.0001, '0.0001'],
  [0.00003, '3×10⁻⁵'],
  [0.000099999, '0.0001'],
  [6.02214e23, '6.022×10²³'],
  [Infinity, '∞'],
  [-Infinity, '−∞'],
])('%d is shown as %s', (value, text) => expect(formatNumber(value)).toBe(text));

test.each([
  [4.3312e12, '4.33×10¹²'],
  [1e5, '1×10⁵'],
  [99999.4, '99999'],
])('%d is shown as %s where it need not be whole', (value, text) =>
  expect(formatNumber(value, 3, 1e5)).toBe(text),
);

test('a power of ten is written as one', () => expect(powerOfTen(-4)).toBe('10⁻⁴'));
