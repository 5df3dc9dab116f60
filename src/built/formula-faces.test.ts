import { expect, test } from 'vitest';
import { renderTex } from '#markdown/katex-plugin.ts';
import { facesOf } from './formula-faces.ts';

const facesIn = (tex: string) => facesOf(renderTex(tex, true).replace(/<math\b[^]*?<\/math>/g, ''));

test.each([
  ['a < b', 'Main-Regular', '<'],
  ['\\sum_i x_i', 'Size2-Regular', '∑'],
  ['\\big( x \\big)', 'Size1-Regular', '('],
  ['\\mathbb E', 'AMS-Regular', 'E'],
  ['\\mathbf{x}', 'Main-Bold', 'x'],
  ['\\mathcal{N}(0, 1)', 'Caligraphic-Regular', 'N'],
  ['\\text{fit of } x', 'Math-Italic', 'x'],
])('%s is drawn with %s where it has %s', (tex, face, character) => {
  expect(facesIn(tex).get(face)).toContain(character);
});

test('after a part in another face the one around it goes on', () => {
  const found = facesIn('1 + \\mathcal{N} + 2');
  expect(found.get('Main-Regular')).toMatch(/1.*2/);
  expect(found.get('Caligraphic-Regular')).toBe('N');
});
