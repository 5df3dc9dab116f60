// The sections of lessons that have been published: links to them are out in the world and have to lead there.
import { readFileSync } from 'node:fs';
import type { Page, Site } from './site.ts';

/** The ids of sections by the slug of their lesson. */
export type Sections = Readonly<Record<string, readonly string[]>>;

export const publishedFile = 'content/lessons/published-sections.json';

export const readPublished = (): Sections => JSON.parse(readFileSync(publishedFile, 'utf8'));

/** The ids of the sections of a page, in its order: where their own links lead. */
const sectionsOf = ({ elements }: Page): readonly string[] =>
  elements.flatMap(({ attributes }) =>
    attributes.class?.split(' ').includes('permalink') && attributes.id !== undefined
      ? [attributes.href?.replace(/^#/, '') ?? '']
      : [],
  );

/** The sections of every lesson that a build has, in English. */
export const sectionsIn = ({ base, pages }: Site): Sections =>
  Object.fromEntries(
    pages.flatMap((page) => {
      const [, slug] = /^lessons\/([^/]+)\/$/.exec(page.path.slice(base.length)) ?? [];
      return slug === undefined ? [] : [[slug, sectionsOf(page)]];
    }),
  );

/** Both, what was published first: nothing is ever taken from the list. */
export const withSections = (published: Sections, now: Sections): Sections =>
  Object.fromEntries(
    [...new Set([...Object.keys(published), ...Object.keys(now)])]
      .sort()
      .map((slug) => [slug, [...new Set([...(published[slug] ?? []), ...(now[slug] ?? [])])]]),
  );
