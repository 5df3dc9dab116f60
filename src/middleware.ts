// Each page is drawn in the language of its address, whatever else is drawn meanwhile.
import { AsyncLocalStorage } from 'node:async_hooks';
import { defineMiddleware } from 'astro:middleware';
import { readPath } from '#language/addresses.ts';
import type { Catalogue } from '#language/catalogue.ts';
import { askForLanguage } from '#language/current.ts';
import { sourceLanguage, type Language } from '#language/languages.ts';
import { withLocalLinks } from '#language/local-links.ts';
import { addTranslation } from '#language/speaker.ts';

const drawn = new AsyncLocalStorage<Language>();
askForLanguage(() => drawn.getStore() ?? sourceLanguage);

type Areas = Readonly<Record<string, Catalogue>>;
const catalogues = import.meta.glob<Areas>('/content/interface/*/index.ts', {
  eager: true,
  import: 'catalogues',
});
for (const [file, areas = {}] of Object.entries(catalogues))
  for (const [area, catalogue] of Object.entries(areas))
    addTranslation(codeOf(file), area, catalogue);

/** "/content/interface/de/reader.ts" and "/components/widgets/one-weight/texts.de.ts" → "de" */
function codeOf(file: string): string {
  return /\/interface\/(\w+)\/|\.(\w+)\.ts$/.exec(file)?.slice(1).find(Boolean) ?? '';
}

export const onRequest = defineMiddleware(({ url }, next) => {
  const base = import.meta.env.BASE_URL;
  const own = readPath(base, url.pathname).in;
  return own === sourceLanguage
    ? next()
    : drawn.run(own, async () => {
        // Drawn to its end here: later nobody would know the language.
        const page = await next();
        const isHtml = page.headers.get('content-type')?.includes('html') ?? false;
        const text = await page.text();
        return new Response(isHtml ? withLocalLinks(text, own, base) : text, page);
      });
});
