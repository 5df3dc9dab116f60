// Over finished builds, see `site.ts`: what a reader downloads before anything can be read or tried.
import { readFileSync } from 'node:fs';
import { basename, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fileAt, sites, stylesOf, type Page, type Site } from './site.ts';

const budget = { scripts: 45_000, styles: 30_000 } as const;

const staticImport = /\b(?:import|export)\s*(?:[\w$*{}\s,]*?from\s*)?["'](\.[^"']+\.js)["']/g;
const lazyImport = /\bimport\(\s*[`"'](\.[^`"']+\.js)[`"']\s*\)/g;

const gzipSize = (site: Site, paths: Iterable<string>): number =>
  [...paths].reduce(
    (sum, path) => sum + gzipSync(readFileSync(fileAt(site, path) ?? path)).length,
    0,
  );

const importsOf = (site: Site, path: string, pattern: RegExp): string[] => {
  const code = readFileSync(fileAt(site, path) ?? path, 'utf8');
  return [...code.matchAll(pattern)].map(([, to = '']) => posix.join(posix.dirname(path), to));
};

/** `paths` and all that they import, by any of `patterns`. */
function closure(site: Site, paths: readonly string[], patterns: readonly RegExp[]): Set<string> {
  const known = new Set<string>();
  const open = [...paths];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (known.has(path)) continue;
    known.add(path);
    for (const pattern of patterns) open.push(...importsOf(site, path, pattern));
  }
  return known;
}

const scriptsOf = ({ elements }: Page): string[] =>
  elements.flatMap(({ tag, attributes: { src, rel, href, ...rest } }) => [
    ...(tag === 'script' ? (src ?? []) : []).toString().split(' ').filter(Boolean),
    ...[
      rel === 'modulepreload' ? href : undefined,
      rest['component-url'],
      rest['renderer-url'],
    ].filter((path) => path !== undefined),
  ]);

const inlineScripts = ({ html }: Page): number =>
  [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([^]*?)<\/script>/g)].reduce(
    (sum, [, code = '']) => sum + gzipSync(code).length,
    0,
  );

describe.each(sites().map((site) => [site.base, site] as const))('under %s', (_base, site) => {
  test.each(site.pages.map((page) => [page.path, page] as const))('%s is light', (path, page) => {
    const first = closure(site, scriptsOf(page), [staticImport]);
    const all = closure(site, scriptsOf(page), [staticImport, lazyImport]);
    const scripts = gzipSize(site, first) + inlineScripts(page);
    const styles = gzipSync(stylesOf(site, page)).length;
    console.log(
      `${path} scripts ${scripts} B, with what is loaded on demand ${gzipSize(site, all) + inlineScripts(page)} B, styles ${styles} B (gzip)`,
    );
    expect(scripts).toBeLessThanOrEqual(budget.scripts);
    expect(styles).toBeLessThanOrEqual(budget.styles);
  });

  test('every font is WOFF2', () => {
    const css = site.pages.map((page) => stylesOf(site, page));
    const fonts = [...new Set(css.join('').match(/url\([^)]*\.(?:woff2?|ttf|otf)\)/g))];
    expect(fonts).not.toEqual([]);
    expect(fonts.filter((font) => !basename(font).includes('.woff2'))).toEqual([]);
  });
});
