// What a lesson promises, its items test. Its page names the objectives; a lesson without a page yet
// keeps them in objectives.ts.
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Item } from '#quiz/item.ts';

const objectives = import.meta.glob<readonly { readonly id: string }[]>('./*/objectives.ts', {
  eager: true,
  import: 'objectives',
});
const pages = import.meta.glob<string>('./*/index.mdx', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const items = import.meta.glob<readonly Item[]>('./*/items.ts', { eager: true, import: 'items' });

interface Frontmatter {
  readonly objectives: readonly { readonly id: string }[];
}

function frontmatterOf(page: string): Frontmatter {
  const front: Frontmatter = parse(page.split(/^---$/m)[1] ?? '');
  return front;
}

const lessons = Object.entries(items).map(([path, all]) => {
  const folder = path.replace('/items.ts', '');
  const page = pages[`${folder}/index.mdx`];
  const list =
    page === undefined ? objectives[`${folder}/objectives.ts`] : frontmatterOf(page).objectives;
  return [folder, (list ?? []).map(({ id }) => id), all] as const;
});

test.each(lessons)('%s has objectives', (_, ids) => expect(ids.length).toBeGreaterThan(2));

test.each(lessons)('%s tests each objective by at least two graded items', (_, ids, all) => {
  const tested = all.filter(({ purpose }) => purpose === 'graded').flatMap((i) => i.objectives);
  expect(ids.filter((id) => tested.filter((other) => other === id).length < 2)).toEqual([]);
});

test.each(lessons)('%s names no objective that it does not have', (_, ids, all) => {
  const unknown = all.flatMap(({ id, objectives: own }) =>
    own.filter((objective) => !ids.includes(objective)).map((objective) => `${id}: ${objective}`),
  );
  expect(unknown).toEqual([]);
});
