import { expect, test } from 'vitest';
import { renderProse } from '#markdown/prose.ts';
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
