// What a native list can show of a text: its words. A formula in it is shown in the words that it is
// spoken in, or as a dot-dot-dot: MathML without its layout reads wrongly, a fraction 1/2 would be 12.

/** The words of an HTML text. */
export const plainText = (html: string): string =>
  withWordsForFormulas(html)
    .replace(/<[^>]*>/gu, '')
    .replace(/&(lt|gt|amp|quot|#39);/gu, (_, name: string) => signs[name] ?? '')
    .replace(/\s+/gu, ' ')
    .replace(/…(?: ?…)+/gu, '…')
    .trim();

const signs: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#39': "'",
};

/** KaTeX's spans hold spans, so the end of each is found by counting. */
function withWordsForFormulas(html: string): string {
  const start = html.search(/<span class="katex(?:-display)?">/u);
  if (start < 0) return html;
  const end = endOfSpan(html, start);
  const [, words = '…'] = /<math[^>]* aria-label="([^"]*)"/u.exec(html.slice(start, end)) ?? [];
  return html.slice(0, start) + words + withWordsForFormulas(html.slice(end));
}

function endOfSpan(html: string, start: number): number {
  let depth = 0;
  for (const { 0: tag, index } of html.slice(start).matchAll(/<(\/?)span\b[^>]*>/gu)) {
    depth += tag.startsWith('</') ? -1 : 1;
    if (depth === 0) return start + index + tag.length;
  }
  return html.length;
}
