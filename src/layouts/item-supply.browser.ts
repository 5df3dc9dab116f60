// Where assignments find their items: the lessons of the course, and the types of a teacher's own.
import type { Supply } from '#assignments/bank.ts';
import { formulaItem } from '#components/items/formula/item-type.ts';
import { numericItem } from '#components/items/numeric/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import type { Item } from '#quiz/item.ts';
import { loadItems } from './question-setup.browser.ts';

const earlier = import.meta.glob<readonly Item[]>('/content/lessons/*/earlier-items.ts', {
  import: 'earlierItems',
});

/** Versions that are asked no more, and are still graded for whoever was given them. */
const earlierItems = (lesson: string): Promise<readonly Item[]> | readonly Item[] =>
  Object.entries(earlier).find(([path]) => path.endsWith(`-${lesson}/earlier-items.ts`))?.[1]() ??
  [];

export const itemSupply: Supply = {
  loadItems: async (lesson) => [...(await loadItems(lesson)), ...(await earlierItems(lesson))],
  makers: { choice: singleChoiceItem, numeric: numericItem, formula: formulaItem },
};
