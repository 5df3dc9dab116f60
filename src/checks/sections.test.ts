// Over finished builds, see `site.ts`: links to sections of lessons stay valid, in every language.
import { describe, expect, test } from 'vitest';
import { translated } from '#language/languages.ts';
import { readPublished, sectionsIn, withSections } from './published-sections.ts';
import { sites } from './site.ts';

const published = readPublished();

test('what was published stays in the list, and what is new comes behind it', () => {
  expect(withSections({ b: ['old', 'kept'] }, { b: ['kept', 'new'], a: ['x'] })).toEqual({
    a: ['x'],
    b: ['old', 'kept', 'new'],
  });
});

describe.each(sites().map((site) => [site.base, site] as const))('under %s', (base, site) => {
  const slugs = Object.keys(published);

  test.each(slugs)('every link to a section of %s that was published leads there', (slug) => {
    const folders = ['', ...translated.map(({ code }) => `${code}/`)];
    const pages = folders.map((own) => site.pageAt.get(`${base}${own}lessons/${slug}/`));
    for (const page of pages)
      expect(
        published[slug]?.filter((id) => !page?.ids.has(id)),
        `${slug} has no such section any more: write <Formerly id="…" /> above the one that has its text now.`,
      ).toEqual([]);
  });

  test('every section is in the list', () => {
    expect(withSections(published, sectionsIn(site)), 'Run `npm run sections`.').toEqual(published);
  });
});
