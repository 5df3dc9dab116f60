// The first screen is painted before any script is fetched: scripts make it answer, and text and
// pictures are there without them. What a page must do earlier stands in it.
import { rewritingPages } from './rewriting-pages.ts';

const fetched = '<script type="module" src=';

// A browser does not fetch a type that it does not know.
const waiting = '<script type="later-module" src=';

const start = `<script>
addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => setTimeout(() => {
  for (const { src } of document.querySelectorAll('script[type="later-module"]'))
    document.head.append(Object.assign(document.createElement('script'), { type: 'module', async: false, src }));
})));
</script>`;

/** The page with its scripts fetched, in their order, once it has been painted. */
export const withLateScripts = (html: string): string =>
  html.includes(fetched)
    ? html.replaceAll(fetched, waiting).replace('</head>', () => `${start}</head>`)
    : html;

/** An Astro integration that does so to every page. */
export const lateScripts = () => rewritingPages('late-scripts', withLateScripts);
