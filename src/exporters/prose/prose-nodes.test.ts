import { readdirSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import type { Item } from '#quiz/item.ts';
import { renderProse } from '#markdown/prose.ts';
import { blockHtml, flowHtml, isPlain, plainText } from './prose-nodes.ts';

test.each([
  ['a *b* **c** `d`', 'a <em>b</em> <strong>c</strong> <code>d</code>'],
  ['**a *b* $w^*$ c**', '<strong>a <em>b</em> \\(w^*\\) c</strong>'],
  ['*$a*b$ and `*`*', '<em>\\(a*b\\) and <code>*</code></em>'],
  ['2 * 3 * 4', '2 * 3 * 4'],
  ['snake_case and lm.ridge(x, y)', 'snake_case and lm.ridge(x, y)'],
  ['a **b', 'a **b'],
  ['$a<b$ & `x<y`', '\\(a&lt;b\\) &amp; <code>x&lt;y</code>'],
  ['cost \\$5 and \\$6, \\_\\_', 'cost $5 and $6, __'],
  ['$\\text{at \\$5}$', '\\(\\text{at \\$5}\\)'],
  ['`` a`b ``', '<code>a`b</code>'],
  ['[here](/x/)', '<a href="/x/">here</a>'],
  ['$\\term{penalty}{\\lambda w}$', '\\({\\lambda w}\\)'],
  ['one\ntwo', 'one two'],
])('the words of %j', (markdown, html) => {
  expect(flowHtml(markdown)).toBe(html);
});

test.each([
  ['one\n\ntwo', '<p>one</p>\n<p>two</p>'],
  ['a\n\n$$\n\\lambda\n$$', '<p>a</p>\n<p>\\[\\lambda\\]</p>'],
  ['```r\nx <- 1\n\ny\n```\nafter', '<pre><code>x &lt;- 1\n\ny</code></pre>\n<p>after</p>'],
  ['a\n- b\n- `c`', '<p>a</p>\n<ul><li>b</li><li><code>c</code></li></ul>'],
  [
    '| a | b \\| c |\n| --- | --- |\n| 1 | −2 |',
    '<table><thead><tr><th>a</th><th>b | c</th></tr></thead><tbody><tr><td>1</td><td>−2</td></tr></tbody></table>',
  ],
])('the blocks of %j', (markdown, html) => {
  expect(blockHtml(markdown)).toBe(html);
});

it('knows what a list of choices can show', () => {
  expect(['squared *error*', '`lm`', '$w$', 'a **b $w$**', 'a\n\n$$\nb\n$$'].map(isPlain)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(plainText('the *term* `a` at $w$')).toBe('the term a at \\(w\\)');
});

const lessons = import.meta.glob<{ items: readonly Item[] }>('/content/lessons/*/items.ts', {
  eager: true,
});

/** The HTML without its formulas, which the site draws and an export leaves as TeX. */
const withoutDrawn = (html: string): string => {
  const start = html.search(/<span class="katex/u);
  if (start < 0) return html;
  let depth = 0;
  for (const { 0: tag, index } of html.slice(start).matchAll(/<(\/?)span\b[^>]*>/gu)) {
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth === 0)
      return `${html.slice(0, start)}∎${withoutDrawn(html.slice(start + index + tag.length))}`;
  }
  return expect.fail('A span is not closed.');
};

const withoutTex = (html: string): string =>
  html.replace(/<p>\\\[[^]*?\\\]<\/p>/gu, '∎').replace(/\\\([^]*?\\\)/gu, '∎');

const alike = (html: string): string =>
  html
    .replace(/<code class="[^"]*">/gu, '<code>')
    .replace(/\n<\/code>/gu, '</code>')
    .replace(/(?<=>)\s+(?=<)/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ ?∎ ?/gu, '∎')
    .replaceAll('&quot;', '"');

it('reads each text of each item as the site does', () => {
  expect(readdirSync('content/lessons').length).toBeGreaterThan(10);
  const texts = Object.values(lessons)
    .flatMap(({ items }) => items)
    .flatMap(({ texts: named }) => Object.values(named));
  for (const text of texts)
    expect(alike(withoutTex(flowHtml(text)))).toBe(alike(withoutDrawn(renderProse(text, '/'))));
});
