// What the page handed over in Astro.locals, or a sentence for the author on what is missing.
import type { Item } from '#quiz/item.ts';

type PageItems = Pick<App.Locals, 'items'>;

/** The lesson's items by id, in the order written. */
export function itemsOf({ items }: PageItems): ReadonlyMap<string, Item> {
  if (items !== undefined) return items;
  throw new Error('This page shows items but has none: set Astro.locals.items, a Map by id.');
}

export function itemOf(page: PageItems, id: string): Item {
  const items = itemsOf(page);
  const item = items.get(id);
  if (item !== undefined) return item;
  throw new Error(`There is no item “${id}”. The lesson has: ${[...items.keys()].join(', ')}.`);
}
