// The pages that budgets are held on, from the routes and a finished build: who adds a route has it here.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface PageType {
  /** Its file below src/pages: "lessons/[slug]". */
  readonly name: string;
  /** Addresses below the base, the heaviest page first. */
  readonly paths: readonly string[];
}

// "lessons/[slug]" → "lessons/*/index.html": where the build puts its pages.
const builtAs = (route: string): string =>
  route === '404'
    ? '404.html'
    : join(route.replace(/(?:^|\/)index$/, '').replace(/\[[^\]]*\]/g, '*'), 'index.html');

const weightOf = (file: string): number => gzipSync(readFileSync(file)).length;

function pathsOf(folder: string, route: string): string[] {
  const files = globSync(builtAs(route), { cwd: folder });
  const weights = new Map(files.map((file) => [file, weightOf(join(folder, file))]));
  return files
    .sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
    .map((file) => file.replace(/(?:^|(?<=\/))index\.html$/, ''));
}

/** Every type of page that stands in `folder`. */
const pageTypes = (folder: string): PageType[] =>
  globSync('**/*.astro', { cwd: 'src/pages' })
    .map((file) => file.replace(/\.astro$/, ''))
    .map((name) => ({ name, paths: pathsOf(folder, name) }))
    .filter(({ paths }) => paths.length > 0);

/** Every lesson, and of each other type of page the heaviest. */
export const pagesToMeasure = (folder: string): string[] =>
  pageTypes(folder).flatMap(({ name, paths }) =>
    name === 'lessons/[slug]' ? paths : paths.slice(0, 1),
  );

export const isLesson = (path: string): boolean => /^lessons\/[^/]+\/$/.test(path);

/** Whether search engines are asked to leave the page out. */
export const isUnlisted = (folder: string, path: string): boolean =>
  /<meta name="robots" content="noindex/.test(
    readFileSync(join(folder, path.endsWith('.html') ? path : join(path, 'index.html')), 'utf8'),
  );
