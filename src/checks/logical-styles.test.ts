// A page may be written from right to left: styles say where a line starts, not where left is. Only
// drawings have a left and a right of their own.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceFiles } from './imports.ts';

const physical =
  /(?:^|[\s;{])((?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|left|right|border-(?:top|bottom)-(?:left|right)-radius)\s*:[^;{}]*;|(?:text-align|float|clear)\s*:\s*(?:left|right)\b)/g;

const stylesOf = (file: string): string => {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.css')) return text;
  return [...text.matchAll(/<style\b[^>]*>([^]*?)<\/style>/g)]
    .map(([, css = '']) => css)
    .join('\n');
};

const sided = (css: string): string[] =>
  [...css.replace(/\/\*[^]*?\*\//g, '').matchAll(physical)].map(([, found = '']) => found);

const files = [
  ...globSync(['src/**/*.css', 'components/**/*.css']),
  ...sourceFiles().filter((file) => /\.(?:astro|svelte)$/.test(file)),
].filter((file) => !file.startsWith('components/plot/'));

test('styles name the start and the end of a line, never left and right', () => {
  const found = files.flatMap((file) => sided(stylesOf(file)).map((rule) => `${file}: ${rule}`));
  expect(files.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});

test.each(['a{margin-left:1px;}', 'a{ left: 0; }', 'a{text-align: right}', 'a{float:left}'])(
  '%s is found',
  (css) => expect(sided(css)).toHaveLength(1),
);

test.each(['a{margin-inline-start:1px}', 'a{text-align:end}', 'a{inset-inline:0}'])(
  '%s is not',
  (css) => expect(sided(css)).toEqual([]),
);
