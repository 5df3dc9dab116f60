// Each page is drawn in the language of its address, whatever else is drawn meanwhile.
import { AsyncLocalStorage } from 'node:async_hooks';
import { defineMiddleware } from 'astro:middleware';
import { readPath } from '#language/addresses.ts';
import type { Catalogue } from '#language/catalogue.ts';
import { askForLanguage } from '#language/current.ts';
import { sourceLanguage, type Language } from '#language/languages.ts';
import { withLocalLinks } from '#language/local-links.ts';
import { addTranslation } from '#language/speaker.ts';
import { areaOf } from '#widget-state/model-in-words.ts';

const drawn = new AsyncLocalStorage<Language>();
askForLanguage(() => drawn.getStore() ?? sourceLanguage);

type Areas = Readonly<Record<string, Catalogue>>;
const interfaces = import.meta.glob<Areas>('/content/interface/*/index.ts', {
  eager: true,
  import: 'catalogues',
});
for (const [file, areas] of Object.entries(interfaces))
  for (const [area, catalogue] of Object.entries(areas))
    addTranslation(/(\w+)\/index\.ts$/.exec(file)?.[1] ?? '', area, catalogue);

const widgets = import.meta.glob<Catalogue>('/components/widgets/*/texts.??.ts', {
  eager: true,
  import: 'texts',
});
for (const [file, texts] of Object.entries(widgets)) {
  const [, name = '', code = ''] = /([\w-]+)\/texts\.(\w+)\.ts$/.exec(file) ?? [];
  addTranslation(code, areaOf(name), texts);
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
