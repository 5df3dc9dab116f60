import { expect, test } from 'vitest';
import { renderProse } from './prose.ts';

const visible = (html: string) => html.replace(/<[^>]*>/g, '').replaceAll('\u200b', '');
const fill = (html: string, number: string) => html.replaceAll('[[a]]', number);

test.each([
  ['a *b* **c** `d`', 'a <em>b</em> <strong>c</strong> <code>d</code>'],
  [
    '[here](/lessons/x/) [there](https://example.org/)',
    '<a href="/base/lessons/x/">here</a> <a href="https://example.org/">there</a>',
  ],
  ['one\n\ntwo', '<p>one</p>\n<p>two</p>'],
  ['3 < 4 & <b>bold</b>', '3 &lt; 4 &amp; &lt;b&gt;bold&lt;/b&gt;'],
  ['cost \\$5 and \\$6', 'cost $5 and $6'],
  ['[[a]]. **[[b]]**', '[[a]]. <strong>[[b]]</strong>'],
])('%j', (text, html) => {
  expect(renderProse(text, '/base/')).toBe(html);
});

test.each([
  '\\lambda = [[a]]',
  'x^[[a]]',
  '\\frac{[[a]]}{[[a]]}',
  'w_{[[a]]} + 1',
  '|[[a]]|',
  '\\text{at } [[a]]',
])('the slot in %s shows a number as KaTeX would', (tex) => {
  const html = renderProse(`$${tex}$`, '/');
  expect(html.match(/<mn>\[\[a\]\]<\/mn>/g)).not.toBeNull();
  for (const [tokens, text] of [
    ['7', '7'],
    ['-1.5', '−1.5'],
    ['1000', '1000'],
    ['0.25', '0.25'],
  ] as const) {
    const direct = renderProse(`$${tex.replaceAll('[[a]]', `{${tokens}}`)}$`, '/');
    expect(visible(fill(html, text))).toBe(visible(direct));
  }
});

test('a formula that KaTeX does not know is an error', () => {
  expect(() => renderProse('$\\nonsense$', '/')).toThrow('nonsense');
});

test('a term is colored and can be found', () => {
  const html = renderProse('$\\term{penalty}{\\lambda w}$', '/');
  expect(html).toContain('term-penalty');
  expect(html).toContain('data-term="penalty"');
});
