import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFiles } from './built-files.ts';

/** An Astro integration that puts every finished page through `rewrite`. */
export const rewritingPages = (
  name: string,
  rewrite: (html: string) => string,
): AstroIntegration => ({
  name,
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const files = await builtFiles(fileURLToPath(dir));
      for (const page of files.filter((file) => file.endsWith('.html')))
        await writeFile(page, rewrite(await readFile(page, 'utf8')));
    },
  },
});
