// Reads the names of a project from its folders and files. Astro's configuration uses this, so it runs
// in plain Node.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { itemsIn } from './item-faults.ts';
import type { Project } from './project.ts';

const keysOf = (yaml: unknown): string[] =>
  typeof yaml === 'object' && yaml !== null ? Object.keys(yaml) : [];

/** Paths below the root, with slashes on every system. */
export const list = (root: string, pattern: string): string[] =>
  globSync(pattern, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

/** The files that define the items of lessons. */
export const itemFiles = (root: string): string[] =>
  list(root, 'content/lessons/*/**/*.ts').filter((file) => !file.endsWith('.test.ts'));

export function readProject(root: string): Project {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const keys = (name: string): string[] => keysOf(parse(read(`content/${name}.yaml`)));
  const written = list(root, 'content/lessons/*/index.mdx').map(slugOf);
  const lessons = new Set([...written, ...keys('planned')]);
  return {
    items: new Map(itemFiles(root).flatMap((file) => [...itemsIn(file, read(file))])),
    widgets: new Set(
      list(root, 'components/widgets/*/model.ts').map((file) => file.split('/')[2] ?? ''),
    ),
    terms: new Set(keys('glossary')),
    citations: new Set(keys('references')),
    questions: new Set(keys('questions')),
    misconceptions: new Set(read('content/misconceptions.yaml').match(/(?<=^- id: )M\d+/gmu)),
    lessons,
    pages: new Set([...pagesOf(root), ...written.flatMap(lessonPages)]),
    tags: new Set(
      /lessonKit = \{([^}]*)\}/u.exec(read('components/lesson-kit.ts'))?.[1]?.match(/\w+/gu),
    ),
  };
}

const slugOf = (path: string): string => path.replace(/^.*\/\d+-|\/[^/]*$/gu, '');

const lessonPages = (slug: string): string[] => [`/lessons/${slug}/`, `/lessons/${slug}/quiz/`];

/** Pages that stand under one address; a data file has an address of its own. */
const pagesOf = (root: string): string[] => [
  '/',
  ...list(root, 'src/pages/**/*.astro')
    .filter((file) => !file.includes('['))
    .map((file) =>
      `/${file.slice('src/pages/'.length).replace(/(?:index)?\.astro$/u, '')}/`.replace('//', '/'),
    ),
  ...list(root, 'components/widgets/*/model.ts').flatMap((file) => {
    const name = file.split('/')[2] ?? '';
    return [`/embed/${name}/`, `/gallery/figures/${name}/`];
  }),
  ...list(root, 'content/datasets/*.csv').map((file) => file.replace('content', '')),
  ...(existsSync(join(root, 'public'))
    ? list(root, 'public/**').map((file) => file.slice('public'.length))
    : []),
];
