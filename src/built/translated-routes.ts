// Every page for learners stands a second time in each other language, drawn by the same file.
import { globSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { isTranslated } from '../language/addresses.ts';
import { translated } from '../language/languages.ts';

const folder = 'src/pages/';

/** "src/pages/lessons/[slug]/index.astro" → "lessons/[slug]" */
const routeOf = (file: string): string =>
  file
    .slice(folder.length)
    .replace(/\.(?:astro|ts)$/, '')
    .replace(/(?:^|\/)index$/, '');

/** An Astro integration that adds the routes. */
export const translatedRoutes = (): AstroIntegration => ({
  name: 'translated-routes',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      const files = globSync(`${folder}**/*.{astro,ts}`).filter((file) =>
        isTranslated(routeOf(file)),
      );
      for (const { code } of translated)
        for (const entrypoint of files)
          injectRoute({ pattern: `/${code}/${routeOf(entrypoint)}`, entrypoint });
    },
  },
});
