import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber } from './format-number.ts';
import { readNumber } from './read-number.ts';

const valueOf = (text: string) => {
  const read = readNumber(text);
  return read.kind === 'number' ? read.value : read.message;
};

describe('readNumber reads', () => {
  test.each([
    ['1.5', 1.5],
    ['1,5', 1.5],
    ['.5', 0.5],
    ['2.', 2],
    ['0.33 ', 0.33],
    ['+2', 2],
    ['−0,4', -0.4],
    ['- 2', -2],
    ['-0', 0],
    ['16,000', 16],
    ['1/3', 1 / 3],
    ['-4/7', -4 / 7],
    ['1 / 3', 1 / 3],
    ['½', 0.5],
    ['-¾', -0.75],
    ['3e-2', 0.03],
    ['3E−2', 0.03],
    ['3*10^-2', 0.03],
    ['3·10⁻²', 0.03],
    ['3×10^{-2}', 0.03],
    ['3 x 10^(-2)', 0.03],
    ['10^-5', 1e-5],
    ['-10⁻⁵', -1e-5],
    ['7 %', 0.07],
    ['50%', 0.5],
    ['=2', 2],
    ['w = 2', 2],
    ['λ₁ = 1/4', 0.25],
    ['≈ 0.33', 0.33],
    ['１，５', 1.5],
  ])('%s', (text, value) => expect(valueOf(text)).toBe(value));
});

describe('readNumber explains', () => {
  test.each([
    ['', 'Nothing is typed'],
    ['  ', 'Nothing is typed'],
    ['abc', 'no number'],
    ['1.2.3', 'two decimal signs'],
    ['1,234,567', 'two decimal signs'],
    ['1,234.5', 'both a comma and a point'],
    ['1 000', 'gap'],
    ["1'000", 'gap'],
    ['1 1/2', 'beside a fraction'],
    ['1½', 'beside a fraction'],
    ['1/0', 'divided by 0'],
    ['0/0.0', 'divided by 0'],
    ['1/2/3', 'one number above'],
    ['--2', 'two signs'],
    ['∞', 'Infinity'],
    ['-inf', 'Infinity'],
    ['1e400', 'too large'],
    ['1e-400', 'too small'],
    ['2 kg', 'more than a number'],
    ['-2 = 2', 'more than a number'],
    ['1+2', 'not worked out'],
    ['2²', 'not worked out'],
    ['√2', 'not worked out'],
    ['<3', 'bound or a range'],
    ['9'.repeat(101), 'too long'],
  ])('%s', (text, reason) => expect(valueOf(text)).toContain(reason));
});

test('the last typed digit says how finely an answer was given', () => {
  expect(readNumber('1.30')).toMatchObject({
    precision: { significantFigures: 3, halfUnit: 0.005 },
  });
  expect(readNumber('0.05e3')).toMatchObject({ precision: { significantFigures: 1, halfUnit: 5 } });
  expect(readNumber('33 %')).toMatchObject({ precision: { halfUnit: 0.005 } });
  expect(readNumber('1/3')).toMatchObject({ precision: undefined });
});

test('a reading that is not plain is echoed', () => {
  expect(readNumber('1,5')).toMatchObject({ echo: 'read as 1.5' });
  expect(readNumber('16,000')).toMatchObject({ echo: 'read as 16: a comma is the decimal sign' });
  expect(readNumber('1.5')).not.toHaveProperty('echo');
  expect(readNumber('-4/7')).not.toHaveProperty('echo');
});

test('every number that is shown can be typed back', () => {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(fc.property(finite, (x) => valueOf(formatNumber(x, 17)) === x + 0));
});

test('any text is read or explained in a sentence', () => {
  const signs = fc.string({
    unit: fc.constantFrom(...'0123456789.,/-+*^e%=w (){}½⁻²'),
    maxLength: 110,
  });
  fc.assert(
    fc.property(fc.oneof(signs, fc.string({ unit: 'binary', maxLength: 110 })), (text) => {
      const read = readNumber(text);
      return read.kind === 'number' ? Number.isFinite(read.value) : /\.$/u.test(read.message);
    }),
    { numRuns: 2000 },
  );
});
