import type { ItemType } from '#quiz/item-type.ts';
import { cloze } from './cloze/item-type.ts';
import { formula } from './formula/item-type.ts';
import { highlight } from './highlight/item-type.ts';
import { matching } from './matching/item-type.ts';
import { multipleChoice } from './multiple-choice/item-type.ts';
import { numeric } from './numeric/item-type.ts';
import { ordering } from './ordering/item-type.ts';
import { placePoint } from './place-point/item-type.ts';
import { plotReading } from './plot-reading/item-type.ts';
import { singleChoice } from './single-choice/item-type.ts';
import { spotTheBug } from './spot-the-bug/item-type.ts';
import { widgetState } from './widget-state/item-type.ts';

/** The registry of item types, one entry each; `look` sees every type with its own question. */
export const mapItemTypes = <Result>(
  look: <Question, Response>(type: ItemType<Question, Response>) => Result,
): readonly Result[] => [
  look(cloze),
  look(formula),
  look(highlight),
  look(matching),
  look(multipleChoice),
  look(numeric),
  look(ordering),
  look(placePoint),
  look(plotReading),
  look(singleChoice),
  look(spotTheBug),
  look(widgetState),
];
