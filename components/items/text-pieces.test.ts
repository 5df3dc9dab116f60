import { expect, test } from 'vitest';
import { codePieces, fillPlaces, paragraphsOf } from './text-pieces.ts';

const html = (text: string) => ({ kind: 'html', html: text });
const place = (name: string, close = '', words = '') => ({ kind: 'place', name, words, close });

test('a text falls into what is written and what is asked', () => {
  expect(paragraphsOf('At <em>w</em> = {{limit}}, so', ['limit'])).toEqual([
    [html('At <em>w</em> = '), place('limit', ','), html(' so')],
  ]);
  expect(paragraphsOf('<p>One {{a}}.</p>\n<p>{{b}} two</p>', ['a', 'b'])).toEqual([
    [html('One '), place('a', '.')],
    [place('b'), html(' two')],
  ]);
});

test('code keeps its lines, and each place its words', () => {
  const code = '<pre><code class="language-python">w = w {{sign:+}} x &lt; {1}\ny\n</code></pre>';
  expect(codePieces(code, ['sign'])).toEqual([
    html('w = w '),
    place('sign', '', '+'),
    html(' x &lt; {1}\ny'),
  ]);
  expect(fillPlaces('f({{set:{1: 2}}}) {{b:x}}', (_, words) => words)).toBe('f({1: 2}) x');
});

test.each([
  ['no such place', ['a', 'b'], '{{a}}'],
  ['a place too many', ['a'], '{{a}} {{b}}'],
  ['a place twice', ['a'], '{{a}} {{a}}'],
  ['a place inside bold', ['a'], 'so <strong>is {{a}}</strong>'],
])('refuses a text with %s', (_, names, text) => {
  expect(() => paragraphsOf(text, names)).toThrow(/place/u);
});
