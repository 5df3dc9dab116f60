import type { ItemType } from '#quiz/item-type.ts';
import { multipleChoice } from './multiple-choice/item-type.ts';
import { numeric } from './numeric/item-type.ts';
import { singleChoice } from './single-choice/item-type.ts';

/** The registry of item types, one entry each; `look` sees every type with its own question. */
export const mapItemTypes = <Result>(
  look: <Question, Response>(type: ItemType<Question, Response>) => Result,
): readonly Result[] => [look(multipleChoice), look(numeric), look(singleChoice)];
