// A drawing brings its styles along. Here each stands once, in the page's head, where the drawing
// looks for it before it adds it again.
import { rewritingPages } from './rewriting-pages.ts';

const sheet = /<style id="svelte-[^"]*">[^<]*<\/style>/g;

/** The page with each style sheet that came with a drawing moved to the end of its head, once. */
export function withStylesInHead(html: string): string {
  const sheets = new Set(html.match(sheet));
  return html.replace(sheet, '').replace('</head>', () => `${[...sheets].join('')}</head>`);
}

/** An Astro integration that does so to every page. */
export const drawingStyles = () => rewritingPages('drawing-styles', withStylesInHead);
