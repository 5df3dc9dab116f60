// What a lesson's page hands to the tags that show items: the items, and what their answers reveal.
import misconceptionFile from '#content/misconceptions.yaml?raw';
import type { Item } from '#quiz/item.ts';
import { readMisconceptions } from '#quiz/misconception-file.ts';

const modules = import.meta.glob<readonly Item[]>('/content/lessons/*/items.ts', {
  eager: true,
  import: 'items',
});

/** Every known misconception, by its id. */
export const misconceptions = readMisconceptions(misconceptionFile);

/** "/content/lessons/02-one-weight/items.ts" → "one-weight" */
const slugOf = (path: string): string => path.replace(/^.*\/\d+-|\/items\.ts$/g, '');

const lessons = new Map(Object.entries(modules).map(([path, items]) => [slugOf(path), items]));

/** The items of the lesson `slug` by id, in the order written; none where it has no items.ts. */
export const itemsOfLesson = (slug: string): ReadonlyMap<string, Item> =>
  new Map(lessons.get(slug)?.map((item) => [item.id, item]));

/** The ids of the items that count, by the lesson's slug. */
export const gradedIds: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Array.from(lessons, ([slug, items]) => [
    slug,
    items.filter(({ purpose }) => purpose === 'graded').map(({ id }) => id),
  ]),
);
