import { expect, test } from 'vitest';
import { renderTex } from '#markdown/katex-plugin.ts';
import { glyphsOf } from './glyphs.ts';

const page = `<p>Große Bögen: ${renderTex('\\lambda\\|\\beta\\|^2 + \\texttt{wd}', false)} → Ende</p>`;

test.each([
  ['a page', page],
  ['texts with escaped quotes', JSON.stringify({ stem: page })],
])('in %s prose and formulas have their own characters', async (_, text) => {
  const { prose, formulas, typewriter } = await glyphsOf([text]);
  expect(prose).toMatch(/ß.*ö.*→/);
  expect(prose).not.toMatch(/[λβ∥]/);
  expect(formulas).toMatch(/λ.*∥.*β/);
  expect(formulas).not.toContain('ß');
  expect(typewriter).toBe('wd');
});

test('what a reader may type is there without being in a page', async () => {
  const { prose, formulas } = await glyphsOf([]);
  expect(prose).toMatch(/A.*~−/);
  expect(formulas).toMatch(/A.*~/);
});
