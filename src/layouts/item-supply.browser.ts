// Where assignments find their items: the lessons of the course, and the types of a teacher's own.
import type { Supply } from '#assignments/bank.ts';
import { formulaItem } from '#components/items/formula/item-type.ts';
import { numericItem } from '#components/items/numeric/item-type.ts';
import { singleChoiceItem } from '#components/items/single-choice/item-type.ts';
import { loadItems } from './question-setup.browser.ts';

export const itemSupply: Supply = {
  loadItems,
  makers: { choice: singleChoiceItem, numeric: numericItem, formula: formulaItem },
};
