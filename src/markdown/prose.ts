// Short texts that live in TypeScript: stems, options, feedback, hints.
import { defineMdastPlugin, markdownToHtml } from 'satteri';
import { basePathLinks } from './base-path-links.ts';
import { renderTex } from './katex-plugin.ts';
import { hideSlots, inBraces, showSlots } from './slots.ts';

const math = (tex: string, displayMode: boolean) => ({
  type: 'html' as const,
  value: renderTex(inBraces(tex), displayMode),
});

const proseNodes = defineMdastPlugin({
  name: 'prose',
  html: ({ value }) => ({ type: 'text', value }),
  inlineMath: ({ value }) => math(value, false),
  math: ({ value }) => math(value, true),
});

const withoutOnlyParagraph = (html: string): string =>
  /^<p>((?:(?!<p>)[^])*)<\/p>$/.exec(html)?.[1] ?? html;

/**
 * The HTML of a short text: `$math$`, `*em*`, `**strong**`, `` `code` `` and links.
 *
 * Paragraphs appear only where a blank line asks for them; HTML tags stay text. A slot `[[name]]`
 * comes out as it went in, wherever it stands, so that text can be filled in later.
 */
export function renderProse(text: string, base: string = import.meta.env.BASE_URL): string {
  const { hidden, names } = hideSlots(text);
  const { html } = markdownToHtml(hidden, {
    features: { math: true, gfm: false, frontmatter: false },
    mdastPlugins: [proseNodes, basePathLinks(base)],
  });
  return showSlots(withoutOnlyParagraph(html.trim()), names);
}
