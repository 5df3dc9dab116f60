// Formulas in MDX become KaTeX's HTML and MathML while the page is built; no reader loads KaTeX.
// Astro's configuration imports this file, so it runs in plain Node.
import katex, { type KatexOptions } from 'katex';
import { defineMdastPlugin } from 'satteri';

const options: KatexOptions = {
  output: 'htmlAndMathml',
  throwOnError: true,
  strict: (code) => (code === 'htmlExtension' ? 'ignore' : 'error'),
  trust: ({ command }) => command === '\\htmlClass' || command === '\\htmlData',
  macros: { '\\term': '\\htmlClass{term term-#1}{\\htmlData{term=#1}{#2}}' },
};

// The TeX itself, which no reader is shown and a search would find as gibberish.
const withoutSource = (html: string): string =>
  html.replaceAll(/<annotation [^>]*>.*?<\/annotation>/gs, '');

const rendered = new Map<string, string>();

/**
 * The HTML of a formula, with MathML for screen readers beside what is drawn.
 *
 * Knows every command of KaTeX and `\term{name}{…}`, a part that lights with its curve: the class
 * `term-name` colors it and `data-term` finds it. Throws KaTeX's ParseError on anything it does
 * not know.
 */
export function renderTex(tex: string, displayMode: boolean): string {
  const key = `${displayMode}:${tex}`;
  const html =
    rendered.get(key) ?? withoutSource(katex.renderToString(tex, { ...options, displayMode }));
  rendered.set(key, html);
  return html;
}

// Given as an attribute: as plain HTML it would be read as Markdown a second time.
const setHtml = (value: string) => [{ type: 'mdxJsxAttribute' as const, name: 'set:html', value }];

/** A Sätteri plugin that renders `$…$` and `$$…$$` of an MDX page. */
export const katexPlugin = () =>
  defineMdastPlugin({
    name: 'katex',
    math: ({ value }) => ({
      type: 'mdxJsxFlowElement',
      name: 'Fragment',
      attributes: setHtml(renderTex(value, true)),
      children: [],
    }),
    inlineMath: ({ value }) => ({
      type: 'mdxJsxTextElement',
      name: 'Fragment',
      attributes: setHtml(renderTex(value, false)),
      children: [],
    }),
  });
