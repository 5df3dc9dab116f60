import { expect, test } from 'vitest';
import { agreementPrinted, agreementWithin } from './agreement.ts';

test('says how far the numbers are apart', () => {
  expect(agreementWithin({ ours: [1, -4.002], theirs: [1, -4] }, 1e-3)).toBe(
    'to 5×10⁻⁴ of the largest'.replace('5×10⁻⁴', '0.0005'),
  );
  expect(agreementWithin({ ours: [1], theirs: [1] }, 0)).toBe('to the last digit');
});

test.each([
  [[1.2], [1]],
  [[NaN], [1]],
  [[], []],
  [[1, 2], [1]],
])('%j and %j do not agree within a hundredth', (ours, theirs) => {
  expect(() => agreementWithin({ ours, theirs }, 0.01)).toThrow();
});

test('printed digits are those that the number rounds to', () => {
  expect(agreementPrinted({ ours: [0.4204, -0.0462], theirs: [0.42, -0.046] }, 3)).toBe(
    'to the printed digits',
  );
  expect(() => agreementPrinted({ ours: [0.4206], theirs: [0.42] }, 3)).toThrow('Number 1');
});
