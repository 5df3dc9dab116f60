// KaTeX's drawn half and the figures are most of a page and say nothing more: without them a page is
// read ten times as fast.
import { endOfElement } from '../end-of-element.ts';

const drawn = /<span class="katex-html"[^>]*>|<svg[\s>]/gu;

/** The page without what is only drawn: KaTeX's visible formulas, and pictures. */
export function withoutDrawings(html: string): string {
  let kept = '';
  let from = 0;
  for (const { 0: opening, index } of html.matchAll(drawn)) {
    if (index < from) continue;
    kept += html.slice(from, index);
    from = endOfElement(opening.startsWith('<svg') ? 'svg' : 'span', html, index);
  }
  return kept + html.slice(from);
}
