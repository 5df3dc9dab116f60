// Over finished builds, see `site.ts`: every page has a picture for links to it, and it can be shown.
import { globSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { fileAt, sites, type Page } from './site.ts';

const told = (page: Page, key: string): string =>
  page.elements.find(({ attributes }) => attributes.property === key || attributes.name === key)
    ?.attributes.content ?? '';

/** A lesson has a picture in each language that it is translated into; every language has the site's. */
function pictureOf(path: string): string {
  const [, code, lesson] = /^(?:(\w\w)\/)?(?:lessons\/([\w-]+)\/)?/.exec(path) ?? [];
  const own = lesson === undefined || code === undefined || isTranslated(lesson, code);
  return `${own && code !== undefined ? `${code}/` : ''}${lesson ?? 'shrinkage'}`;
}

const isTranslated = (lesson: string, code: string): boolean =>
  globSync(`content/lessons/[0-9]*-${lesson}/index.${code}.mdx`).length > 0;

describe.each(sites().map((site) => [site.base, site] as const))('under %s', (_base, site) => {
  test.each(site.pages.map((page) => [page.path, page] as const))('%s', async (path, page) => {
    const { origin, pathname } = new URL(told(page, 'og:image'));
    expect(origin).toBe(site.origin);
    const bytes = readFileSync(fileAt(site, pathname) ?? pathname);
    expect(bytes.length).toBeLessThan(100_000);
    const { format, width, height } = await sharp(bytes).metadata();
    expect([format, width, height]).toEqual(['png', 1200, 630]);
    expect([told(page, 'og:image:width'), told(page, 'og:image:height')]).toEqual(['1200', '630']);
    expect(told(page, 'og:image:alt')).toMatch(/\w.*\.$/);
    expect(told(page, 'twitter:card')).toBe('summary_large_image');
    expect(pathname).toBe(`${site.base}social/${pictureOf(path.slice(site.base.length))}.png`);
  });
});
