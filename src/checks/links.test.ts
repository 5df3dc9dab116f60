// Over finished builds, see `site.ts`: what a reader or a search engine would trip over.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linkProblems } from './link-problems.ts';
import { fileAt, sites, stylesOf, type Element, type Page } from './site.ts';

const contentOf = (page: Page, key: string): string | undefined =>
  page.elements.find(
    ({ tag, attributes }) => tag === 'meta' && [attributes.name, attributes.property].includes(key),
  )?.attributes.content;

const only = (page: Page, tag: string): Element[] => page.elements.filter((one) => one.tag === tag);

describe.each(sites().map((site) => [site.base, site] as const))('under %s', (_base, site) => {
  const named = site.pages.map((page) => [page.path, page] as const);

  test.each(named)('%s links to what exists, and loads nothing from elsewhere', (_path, page) => {
    expect(linkProblems(site, page)).toEqual([]);
  });

  test.each(named)('%s says what it is', (_path, page) => {
    const canonical = only(page, 'link').find(({ attributes }) => attributes.rel === 'canonical');
    expect(only(page, 'html')[0]?.attributes.lang).toMatch(/^[a-z]{2}/);
    expect(only(page, 'h1')).toHaveLength(1);
    expect(page.html).toMatch(/<title>[^<]{3,}<\/title>/);
    for (const key of ['description', 'og:title', 'og:description', 'og:type', 'og:url']) {
      expect(contentOf(page, key), key).toBeTruthy();
    }
    expect(canonical?.attributes.href).toBe(contentOf(page, 'og:url'));
    expect(canonical?.attributes.href).toBe(site.origin + page.path);
  });

  test.each(named)('%s gives an id to one element only', (_path, page) => {
    const ids = page.elements.flatMap(({ attributes: { id } }) => id ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test.each(named)(
    'the styles of %s load nothing from elsewhere, and what they load exists',
    (path, page) => {
      const css = stylesOf(site, page);
      expect(css).not.toBe('');
      const urls = [...css.matchAll(/url\(["']?([^"')]+)/g)].map(([, url = '']) => url);
      const files = urls.filter((url) => !url.startsWith('data:') && !url.startsWith('#'));
      const resolved = files.map((url) => new URL(url, site.origin + path));
      const astray = resolved.filter(
        ({ origin, pathname }) => origin !== site.origin || !fileAt(site, pathname),
      );
      expect(astray).toEqual([]);
    },
  );

  test('what the build made carries a hash in its name, so that it can be cached for ever', () => {
    const assets = globSync('_astro/*', { cwd: site.folder });
    expect(assets).not.toEqual([]);
    expect(assets.filter((file) => !/\.[\w-]{8}\.\w+$/.test(file))).toEqual([]);
  });

  test('the sitemap lists every page that wants to be found, and no other', () => {
    const maps = globSync('sitemap-[0-9]*.xml', { cwd: site.folder });
    const xml = maps.map((file) => readFileSync(join(site.folder, file), 'utf8')).join('');
    const listed = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
    const wanted = site.pages.filter((page) => !contentOf(page, 'robots')?.includes('noindex'));
    expect(listed.sort()).toEqual(wanted.map(({ path }) => site.origin + path).sort());
  });

  test('a wrong address has a page of its own', () => {
    expect(site.pages.map(({ path }) => path)).toContain(`${site.base}404.html`);
  });
});
