// Makes the search index once all pages stand. Astro's configuration imports this file, so it runs in
// plain Node.
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** An Astro integration that writes the index of the finished site. */
export const searchIndex = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/u, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        // Loaded only here: neither a test nor the development server needs a parser and an indexer.
        const { writeIndex } = await import('./write-index.ts');
        const count = await writeIndex(fileURLToPath(dir), base);
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(`${count} entries in ${seconds} s`);
      },
    },
  };
};
