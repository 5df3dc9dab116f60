import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { onlyWoff2 } from './katex-fonts.ts';

const sheet = await readFile('node_modules/katex/dist/katex-swap.min.css', 'utf8');

test('every face keeps its WOFF2 source and no other', () => {
  const css = onlyWoff2(sheet);
  const faces = css.match(/@font-face/g)?.length;
  expect(faces).toBeGreaterThan(10);
  expect(css.match(/url\([^)]*\)/g)).toHaveLength(faces ?? 0);
  expect(css.match(/\.woff2\) format\("woff2"\)\}/g)).toHaveLength(faces ?? 0);
});
