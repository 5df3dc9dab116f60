// Over finished builds, see `site.ts`: what a reader downloads before anything can be read or tried.
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fileAt, sites, stylesOf, type Page, type Site } from './site.ts';

/** `answering`: the scripts that follow the first ones as soon as somebody reads. */
const budget = {
  scripts: 45_000,
  answering: 62_000,
  styles: 30_000,
  lesson: 80_000,
  formulas: 12_000,
} as const;

const staticImport = /\b(?:import|export)\s*(?:[\w$*{}\s,]*?from\s*)?["'](\.[^"']+\.js)["']/g;
const lazyImport = /\bimport\(\s*[`"'](\.[^`"']+\.js)[`"']\s*\)/g;

const codeOf = (site: Site, path: string): string =>
  readFileSync(fileAt(site, path) ?? path, 'utf8');

const gzipSize = (site: Site, paths: Iterable<string>): number =>
  [...paths].reduce((sum, path) => sum + gzipSync(codeOf(site, path)).length, 0);

const importsOf = (site: Site, path: string, pattern: RegExp): string[] => {
  return [...codeOf(site, path).matchAll(pattern)].map(([, to = '']) =>
    posix.join(posix.dirname(path), to),
  );
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

/** A spelling that the grader of formulas reads, to know it by in a build. */
const grader = 'dfrac:frac';

/** Each lesson with questions: its slug, and the folder that it stands in. */
const lessons = globSync('content/lessons/*/items.ts').map((file) => {
  const folder = dirname(file);
  return { folder, slug: basename(folder).replace(/^\d+-/, '') };
});

const asksForFormulas = (folder: string): boolean =>
  globSync(`${folder}/**/*.ts`).some((file) =>
    readFileSync(file, 'utf8').includes('/formula/item-type.ts'),
  );

const loaded = new Map<string, Set<string>>();

/** What pages load themselves; a worker has scripts of its own, which hold the same once more. */
function loadedByPages(site: Site): Set<string> {
  const known = loaded.get(site.base);
  if (known !== undefined) return known;
  const found = closure(site, site.pages.flatMap(scriptsOf), [staticImport, lazyImport]);
  loaded.set(site.base, found);
  return found;
}

/** The scripts with a lesson's questions, and all that they need at once. */
function itemScripts(site: Site, slug: string): Set<string> {
  const id = new RegExp(`["'\`]${slug}/[a-z-]+["'\`]`);
  const items = [...loadedByPages(site)].filter((path) => id.test(codeOf(site, path)));
  if (items.length === 0)
    throw new Error(`No script has the questions of ${slug}: build it first.`);
  return closure(site, items, [staticImport]);
}

/** What each lesson that asks for formulas downloads to judge them, and no other lesson does. */
function graderScripts(site: Site): string[] {
  const of = (asking: boolean) =>
    lessons
      .filter(({ folder }) => asksForFormulas(folder) === asking)
      .map(({ slug }) => itemScripts(site, slug));
  const [first = new Set(), ...more] = of(true);
  return [...first].filter(
    (path) => more.every((scripts) => scripts.has(path)) && !of(false).some((s) => s.has(path)),
  );
}

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

  test.each(lessons)('$slug is light, and so is what makes it answer', ({ slug }) => {
    const page = site.pages.find(({ path }) => path === `${site.base}lessons/${slug}/`);
    if (page === undefined) throw new Error(`The build has no page of ${slug}.`);
    const first = closure(site, scriptsOf(page), [staticImport]);
    const next = [...first].flatMap((path) => importsOf(site, path, lazyImport));
    const answering = gzipSize(site, closure(site, [...first, ...next], [staticImport]));
    const html = gzipSync(page.html).length;
    console.log(`${page.path} page ${html} B, scripts once it answers ${answering} B (gzip)`);
    expect(answering).toBeLessThanOrEqual(budget.answering);
    expect(html).toBeLessThanOrEqual(budget.lesson);
  });

  test.each(lessons)('$slug loads the grader of formulas only if it asks for some', (lesson) => {
    const scripts = [...itemScripts(site, lesson.slug)];
    const loaded = scripts.some((path) => codeOf(site, path).includes(grader));
    expect(loaded).toBe(asksForFormulas(lesson.folder));
  });

  // One script, as long as a view and a schema of formulas import `item-type.ts` besides the
  // library: what different scripts need in part is cut in parts, which weigh more.
  test('the grader of formulas is light', () => {
    const scripts = graderScripts(site);
    const size = gzipSize(site, scripts);
    console.log(`the grader of formulas ${size} B (gzip) in ${scripts.length} script`);
    expect(scripts.map((path) => codeOf(site, path)).join('')).toContain(grader);
    expect(size).toBeLessThanOrEqual(budget.formulas);
  });

  test('every font is WOFF2', () => {
    const css = site.pages.map((page) => stylesOf(site, page));
    const fonts = [...new Set(css.join('').match(/url\([^)]*\.(?:woff2?|ttf|otf)\)/g))];
    expect(fonts).not.toEqual([]);
    expect(fonts.filter((font) => !basename(font).includes('.woff2'))).toEqual([]);
  });
});
