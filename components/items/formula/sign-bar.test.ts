import { expect, test } from 'vitest';
import { speaking } from '#language/current.ts';
import { languageNamed } from '#language/languages.ts';
import { insertSign, localSign } from './sign-bar.ts';

test.each([
  ['z/(1+)', 5, 5, 'λ', 'z/(1+λ)', 6],
  ['x+y', 1, 2, '²', 'x²y', 2],
  ['z', 1, 1, '|…|', 'z||', 2],
  ['a+z', 2, 3, '√(…)', 'a+√(z)', 6],
  ['', 0, 0, 'max(…,0)', 'max(,0)', 4],
])('into %j from %i to %i goes %s', (text, start, end, sign, becomes, caret) => {
  expect(insertSign(text, start, end, sign)).toEqual({ text: becomes, caret });
});

test('a semicolon stands between parts where the comma is a decimal sign', () => {
  expect(localSign('max(…,0)')).toBe('max(…,0)');
  expect(speaking(languageNamed('de'), () => localSign('max(…,0)'))).toBe('max(…; 0)');
});
