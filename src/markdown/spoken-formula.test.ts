import { expect, test } from 'vitest';
import { languages } from '#language/languages.ts';
import { renderProse } from './prose.ts';
import { withSpokenFormulas } from './spoken-formula.ts';

const spoken = (tex: string, code: string): string | undefined =>
  /<math[^>]* aria-label="([^"]*)"/.exec(
    withSpokenFormulas(renderProse(`$${tex}$`, '/'), code),
  )?.[1];

test.each([
  ['\\tfrac12 w^2', 'one half w squared', 'ein halb w Quadrat'],
  ['\\lambda_1 > 0', 'lambda sub 1 is greater than 0', 'lambda Index 1 größer als 0'],
  ['X^\\top y', 'X transposed y', 'X transponiert y'],
  ['\\|w\\|_1', 'the 1 norm of w', 'die 1-Norm von w'],
  [
    '\\|y - Xw\\|^2',
    'the norm of y minus X w end norm squared',
    'die Norm von y minus X w Ende Norm Quadrat',
  ],
  ['\\hat w \\leftarrow \\bar x', 'w hat becomes x bar', 'w Dach wird zu x quer'],
  ['\\lambda \\to \\infty', 'lambda goes to infinity', 'lambda gegen unendlich'],
])('%s', (tex, english, german) => {
  expect(spoken(tex, 'en')).toBe(english);
  expect(spoken(tex, 'de')).toBe(german);
});

test('a slot keeps its place in the words', () => {
  expect(spoken('x^{[[n]]} + \\frac{[[a]]}{2}', 'en')).toBe(
    'x to the power [[n]] plus [[a]] over 2',
  );
});

test('what is a sign in HTML stays in its quotes', () => {
  expect(withSpokenFormulas('<math><mi>"</mi></math>', 'en')).not.toMatch(
    /aria-label="[^"]*"[^>]*"/,
  );
});

test('every language of the site speaks', () => {
  for (const { code } of languages) expect(spoken('w', code)).toBe('w');
  expect(() => spoken('w', 'xx')).toThrow(/speech-rules\.ts/);
});
