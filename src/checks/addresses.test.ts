// Over finished builds, see `site.ts`: addresses that are no links of a page's own elements. They stand
// in texts that scripts fetch, in lines to paste, in meta tags, and in the states that figures open in.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { widgetModels } from '#components/widgets/models.ts';
import { readStateLink } from '#widget-state/read-link.ts';
import { elementsOf, fileAt, hasTarget, sites, type Element, type Site } from './site.ts';

const models = new Map(widgetModels.map((model) => [model.name, model]));

/** What is wrong with an address of the site, in a sentence. */
function problemOf(site: Site, { pathname, hash, searchParams }: URL): string | undefined {
  if (fileAt(site, pathname) === undefined) return 'does not exist';
  const page = site.pageAt.get(pathname);
  if (page === undefined) return undefined;
  if (!hasTarget(page, hash)) return 'has no such anchor';
  for (const [name, state] of searchParams) {
    const model = models.get(name);
    if (model === undefined) continue;
    if (!page.ids.has(name)) return 'opens a figure that is not there';
    const { notice } = readStateLink(model, state);
    if (notice !== undefined) return `opens a figure that says: ${notice}`;
  }
  return undefined;
}

const problemsWith = (site: Site, addresses: Iterable<URL>): readonly string[] =>
  [...new Map(Array.from(addresses, (url) => [url.href, url])).values()]
    .filter(({ origin }) => origin === site.origin)
    .flatMap((url) => {
      const problem = problemOf(site, url);
      return problem === undefined ? [] : [`${url.href} ${problem}.`];
    });

const linksIn = (elements: readonly Element[], page: string): readonly URL[] =>
  elements.flatMap(({ tag, attributes: { href } }) =>
    tag === 'a' && href !== undefined && !/^(?:mailto|data|blob):/u.test(href)
      ? [new URL(href, page)]
      : [],
  );

/** Every text in a value that JSON holds. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe.each(sites().map((site) => [site.base, site] as const))('under %s', (base, site) => {
  const named = site.pages.map((page) => [page.path, page] as const);
  const escaped = `${site.origin}${base}`.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const whole = new RegExp(`${escaped}[\\w./~%-]*`, 'gu');

  test.each(named)('links of %s open figures in states that they have', (path, page) => {
    expect(problemsWith(site, linksIn(page.elements, site.origin + path))).toEqual([]);
  });

  test.each(named)('whole addresses in %s lead to what exists', (_, page) => {
    const found = Array.from(page.html.matchAll(whole), ([address]) => new URL(address));
    expect(found.length).toBeGreaterThan(0);
    expect(problemsWith(site, found)).toEqual([]);
  });

  const files = globSync('**/*.json', { cwd: site.folder });

  test.each(files)('links in the texts of %s lead to what exists', (file) => {
    const texts = textsIn(JSON.parse(readFileSync(join(site.folder, file), 'utf8')));
    const page = `${site.origin}${base}${file}`;
    const links = texts
      .filter((text) => text.includes('<a '))
      .flatMap((text) => linksIn(elementsOf(text), page));
    const paths = texts.filter((text) => text.startsWith(base) && /^[\w./~%?#=;&-]+$/u.test(text));
    expect(problemsWith(site, [...links, ...paths.map((path) => new URL(path, page))])).toEqual([]);
  });

  test('questions’ texts, which refute beliefs by figures, have such links', () => {
    const texts = globSync('lessons/*/texts.json', { cwd: site.folder });
    const all = texts.map((file) => readFileSync(join(site.folder, file), 'utf8')).join('');
    expect(all).toMatch(new RegExp(`${base}lessons/[\\w-]+/\\?[\\w-]+=1`, 'u'));
  });

  test('what a manifest names exists', () => {
    const manifests = new Set(
      site.pages.flatMap(({ path, elements }) =>
        elements.flatMap(({ attributes: { rel, href = '' } }) =>
          rel === 'manifest' ? [new URL(href, site.origin + path).pathname] : [],
        ),
      ),
    );
    for (const path of manifests) {
      const file = fileAt(site, path);
      expect(file, path).toBeDefined();
      const texts = textsIn(JSON.parse(readFileSync(file ?? '', 'utf8')));
      const paths = texts.filter(
        (text) => /^\.{0,2}\//u.test(text) || /\.(?:png|svg|webp)$/u.test(text),
      );
      const addresses = paths.map((each) => new URL(each, site.origin + path));
      expect(problemsWith(site, addresses)).toEqual([]);
    }
  });
});
