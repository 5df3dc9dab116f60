import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codesIn, partedFaces, unicodeRange, withoutFaces } from './two-faces.ts';

const sheet =
  '@font-face{font-family:A;src:url(/x/_astro/a.1.woff2)format("woff2");unicode-range:U+5?,U+61-63}' +
  '@font-face{font-family:B;src:url(/x/_astro/b.2.woff2)format("woff2")}';

test('a face that is drawn in parts comes twice, the part of the pages last', () => {
  const css = partedFaces(sheet, new Map([['a.1.woff2', { first: 'abz', rest: 'c' }]]));
  expect(css).toBe(
    '@font-face{font-family:A;src:url(/x/_astro/a.1.rest.woff2)format("woff2");unicode-range:U+50-5F,U+63}' +
      '@font-face{font-family:A;src:url(/x/_astro/a.1.woff2)format("woff2");unicode-range:U+61-62,U+7A}' +
      '@font-face{font-family:B;src:url(/x/_astro/b.2.woff2)format("woff2")}',
  );
});

test('a face without a range keeps none for its rest', () => {
  expect(partedFaces(sheet, new Map([['b.2.woff2', { first: 'x', rest: 'y' }]]))).toMatch(
    /b\.2\.rest\.woff2\)[^;]*\}@font-face/,
  );
});

test('a face that draws nothing is left out, and one of another site stays', () => {
  const css = withoutFaces(sheet, new Map([['a.1.woff2', { first: '', rest: '' }]]));
  expect(css.match(/font-family:./g)).toEqual(['font-family:B']);
});

test('a range has every code and no other', () => {
  const codes = fc.uniqueArray(fc.integer({ min: 33, max: 0x2300 }), { minLength: 1 });
  fc.assert(
    fc.property(codes, (some) => {
      expect(codesIn(unicodeRange(some))).toEqual([...some].sort((a, b) => a - b));
    }),
  );
});
