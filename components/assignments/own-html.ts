// What a teacher wrote, as HTML: it came with a link, so every sign of it is text. Formulas between
// dollars become MathML, which needs neither a style sheet nor fonts.
import { hideSlots, inBraces, showSlots } from '#markdown/slots.ts';
import type { NamedTexts } from '#quiz/item-texts.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  text.replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);

export type RenderTex = (tex: string) => string;

const math = /\$([^$]+)\$/gu;

/** Paragraphs at blank lines; a formula that cannot be read stays as it was typed. */
export function ownHtml(text: string, renderTex: RenderTex): string {
  const paragraphs = text.split(/\n\s*\n/u).map((paragraph) => inline(paragraph, renderTex));
  return paragraphs.length === 1
    ? (paragraphs[0] ?? '')
    : paragraphs.map((html) => `<p>${html}</p>`).join('');
}

function inline(text: string, renderTex: RenderTex): string {
  let [html, from] = ['', 0];
  for (const found of text.matchAll(math)) {
    html += escaped(text.slice(from, found.index)) + rendered(found[1] ?? '', renderTex);
    from = found.index + found[0].length;
  }
  return html + escaped(text.slice(from));
}

function rendered(tex: string, renderTex: RenderTex): string {
  const { hidden, names } = hideSlots(tex);
  try {
    return showSlots(renderTex(inBraces(hidden)), names);
  } catch {
    return escaped(`$${tex}$`);
  }
}

/** All texts of an item that a teacher wrote. KaTeX is loaded only where some text has a formula. */
export async function ownTexts(texts: NamedTexts): Promise<NamedTexts> {
  const withTex = Object.values(texts).some((text) => text.match(math));
  const renderTex = withTex ? await mathml() : (tex: string) => tex;
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, ownHtml(text, renderTex)]),
  );
}

async function mathml(): Promise<RenderTex> {
  const { default: katex } = await import('katex');
  return (tex) =>
    katex
      .renderToString(tex, { output: 'mathml', throwOnError: true, trust: false, maxExpand: 100 })
      .replaceAll(/<annotation [^>]*>.*?<\/annotation>/gsu, '');
}
