import { expect, test } from 'vitest';
import { renderTex } from '#markdown/katex-plugin.ts';
import { glyphsOf } from './glyphs.ts';

const formula = renderTex('\\lambda\\|\\beta\\|^2 + \\mathcal L', false);
const page = `<p>Große <em lang="de">Bögen</em>: ${formula} → Ende</p>`;

test.each([
  ['a page', page],
  ['texts with escaped quotes', JSON.stringify({ stem: page })],
])('in %s prose and formulas have their own characters', async (_, text) => {
  const { prose, laterFaces } = await glyphsOf([{ text, isPage: false }]);
  expect(prose).toMatch(/ß.*ö.*→/);
  expect(prose).not.toMatch(/[λβ∥]/);
  expect(laterFaces.get('Math-Italic')).toMatch(/λβ/);
  expect([...laterFaces.values()].join('')).not.toContain('ß');
});

test('of a page it is known what is slanted and what each face of a formula draws', async () => {
  const { italics, faces } = await glyphsOf([{ text: page, isPage: true }]);
  expect(italics).toMatch(/ö/);
  expect(faces.get('Caligraphic-Regular')).toBe(' L');
  expect(faces.get('Math-Italic')).toBe(' λβ');
  expect(faces.get('Main-Regular')).toMatch(/∥.*2.*\+/);
});

test('what few pages have is not common, nor what stands in code', async () => {
  const pages = Array.from({ length: 30 }, (_, at) => ({
    text: `<p>${at === 0 ? '§' : ''}${at < 3 ? 'ü' : ''} a &amp; b <code>#</code></p>`,
    isPage: true,
  }));
  const { common } = await glyphsOf(pages);
  expect([...common].sort().join('')).toBe(' &abü');
});

test('texts that are no page ask for no face at first', async () => {
  const { italics, faces } = await glyphsOf([{ text: page, isPage: false }]);
  expect(italics).not.toContain('ö');
  expect(faces.size).toBe(0);
});

test('what a reader may type is there without being in a page', async () => {
  const { prose } = await glyphsOf([]);
  expect(prose).toMatch(/A.*~−/);
});
