import { expect, test } from 'vitest';
import { renderProse } from '#markdown/prose.ts';
import { withSpokenFormulas } from '#markdown/spoken-formula.ts';
import { plainText } from './plain-text.ts';

test.each([
  ['ridge', 'ridge'],
  ['`np.eye(p)` < 3 & *so*', 'np.eye(p) < 3 & so'],
  ['about $\\frac12$ of the points', 'about … of the points'],
  ['$1/n$, so $\\lambda$ counts', '…, so … counts'],
  ['one\n\n$$x^2$$\n\ntwo', 'one … two'],
])('%s', (text, plain) => {
  expect(plainText(renderProse(text, '/'))).toBe(plain);
});

test('a formula with words is shown in them', () => {
  const html = withSpokenFormulas(renderProse('from $\\tfrac12 w^2$ on, if $a<b$', '/'), 'en');
  expect(plainText(html)).toBe('from one half w squared on, if a is less than b');
});
