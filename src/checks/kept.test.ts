// Over finished builds, see `site.ts`: whatever a learner's page can ask for is kept for use without a network.
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assets, namedAssets } from '#exporters/scorm/player.ts';
import { isKept } from '#offline/left-out.ts';
import { keptList } from '../built/offline.ts';
import { addressesOf, fileAt, sites, stylesOf, type Page, type Site } from './site.ts';

/** The files of the site that a page names, but for pages that may be left out and are only linked to. */
function filesNamedBy(site: Site, page: Page): string[] {
  const inStyles = [...stylesOf(site, page).matchAll(/url\(["']?([^"')]+)/g)];
  const named = page.elements.flatMap((element) => {
    const linked = element.tag === 'a';
    return addressesOf(element).flatMap((address) => pathOf(site, page, address, linked));
  });
  return [...named, ...inStyles.flatMap(([, url = '']) => pathOf(site, page, url, false))];
}

function pathOf(site: Site, page: Page, address: string, linked: boolean): string[] {
  const url = new URL(address, site.origin + page.path);
  const file = url.origin === site.origin ? fileAt(site, url.pathname) : undefined;
  const path = file && relative(site.folder, file);
  return path === undefined || (linked && !isKept(path)) ? [] : [path];
}

const pathIn = (site: Site, page: Page): string => page.path.slice(site.base.length);

const fileOf = (site: Site, page: Page): string =>
  pathIn(site, page).replace(/(^|\/)$/, '$1index.html');

function scripts({ folder }: Site): ReadonlyMap<string, string> {
  const names = globSync('*', { cwd: join(folder, assets) });
  return new Map(
    names.map((name) => [
      name,
      name.endsWith('.js') ? readFileSync(join(folder, assets, name), 'utf8') : '',
    ]),
  );
}

describe.each(sites().map((site) => [site.base, site] as const))('under %s', async (base, site) => {
  const list = await keptList(site.folder);
  const worker = readFileSync(join(site.folder, 'sw.js'), 'utf8');
  const all = scripts(site);
  const kept = site.pages.filter((page) => Object.hasOwn(list.files, fileOf(site, page)));
  const files = Object.keys(list.files).length;

  test('the worker has the list of what the build holds, down to the last byte', () => {
    console.log(
      `${base} keeps ${files} files, ${list.bytes} B, ${list.sentBytes} B to download; worker ${worker.length} B`,
    );
    expect(worker).toContain(list.version);
  });

  test('the course, its questions, the review and the tools are kept', () => {
    const paths = kept.map((page) => pathIn(site, page));
    for (const path of [
      '',
      'course/',
      'review/',
      'progress/',
      'glossary/',
      'assignment/',
      'offline/',
    ])
      expect(paths).toContain(path);
    const lessons = globSync('lessons/**/{index.html,texts.json}', { cwd: site.folder });
    expect(lessons.length).toBeGreaterThan(30);
    expect(lessons.filter((file) => !Object.hasOwn(list.files, file))).toEqual([]);
  });

  test.each(kept.map((page) => [page.path, page] as const))(
    '%s asks for nothing else',
    (_, page) => {
      const named = [
        ...filesNamedBy(site, page),
        ...namedAssets(page.html, all).map((name) => assets + name),
      ];
      expect(named.length).toBeGreaterThan(5);
      expect(named.filter((file) => !Object.hasOwn(list.files, file))).toEqual([]);
    },
  );

  test('it fits a phone', () => {
    expect(list.sentBytes).toBeLessThan(8e6);
    expect(list.bytes).toBeLessThan(12e6);
  });
});
