// A drawing brings its styles along. Here each stands once, in the page's head, where the drawing
// looks for it before it adds it again.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFiles } from './built-files.ts';

const sheet = /<style id="svelte-[^"]*">[^<]*<\/style>/g;

/** The page with each style sheet that came with a drawing moved to the end of its head, once. */
export function withStylesInHead(html: string): string {
  const sheets = new Set(html.match(sheet));
  return html.replace(sheet, '').replace('</head>', () => `${[...sheets].join('')}</head>`);
}

/** An Astro integration that does so to every page. */
export const drawingStyles = (): AstroIntegration => ({
  name: 'drawing-styles',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const files = await builtFiles(fileURLToPath(dir));
      for (const page of files.filter((file) => file.endsWith('.html')))
        await writeFile(page, withStylesInHead(await readFile(page, 'utf8')));
    },
  },
});
