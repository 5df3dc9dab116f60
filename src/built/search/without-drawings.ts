// KaTeX's drawn half and the figures are most of a page and say nothing more: without them a page is
// read ten times as fast.

const drawn = /<span class="katex-html"[^>]*>|<svg[\s>]/gu;

/** The page without what is only drawn: KaTeX's visible formulas, and pictures. */
export function withoutDrawings(html: string): string {
  let kept = '';
  let from = 0;
  for (const { 0: opening, index } of html.matchAll(drawn)) {
    if (index < from) continue;
    kept += html.slice(from, index);
    from = endOf(opening.startsWith('<svg') ? 'svg' : 'span', html, index);
  }
  return kept + html.slice(from);
}

function endOf(tag: string, html: string, start: number): number {
  const tags = new RegExp(`<(/?)${tag}[\\s>]`, 'gu');
  tags.lastIndex = start;
  let depth = 0;
  for (let found = tags.exec(html); found !== null; found = tags.exec(html)) {
    depth += found[1] === '/' ? -1 : 1;
    if (depth === 0) return tags.lastIndex;
  }
  return html.length;
}
