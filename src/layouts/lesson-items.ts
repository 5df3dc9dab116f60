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

/** The items of the lesson `slug` by id, in the order written; none where it has no items.ts. */
export function itemsOfLesson(slug: string): ReadonlyMap<string, Item> {
  const file = Object.keys(modules).find((path) => path.endsWith(`-${slug}/items.ts`));
  const items = file === undefined ? undefined : modules[file];
  return new Map((items ?? []).map((item) => [item.id, item]));
}
