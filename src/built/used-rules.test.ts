import { expect, test } from 'vitest';
import { classesOf, usedRules } from './used-rules.ts';

const page = '<span class="katex"><span class="mord mathnormal">x</span></span>';

test('classes are found in pages and in texts with escaped quotes', () => {
  expect(classesOf(page)).toEqual(['katex', 'mord', 'mathnormal']);
  expect(classesOf(JSON.stringify({ stem: page }))).toEqual(['katex', 'mord', 'mathnormal']);
});

test('selectors of KaTeX that nothing meets are left out, others stay', () => {
  const sheet =
    '.other{top:0}@layer a{.katex .mathnormal,.katex .mathfrak{left:0}.katex .mathscr{left:1px}}' +
    '.katex .accent-body:not(.accent-full){left:2px}';
  expect(usedRules(sheet, new Set(classesOf(page)))).toBe(
    '.other{top:0}@layer a{.katex .mathnormal{left:0}}.katex .accent-body:not(.accent-full){left:2px}',
  );
});
