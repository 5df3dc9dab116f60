// How a response of each item type is given by hand. A driver sees the page alone, as a person does.
import { cloze } from '#components/items/cloze/item-type.ts';
import { formula } from '#components/items/formula/item-type.ts';
import { field } from '#components/items/formula/question.ts';
import { highlight } from '#components/items/highlight/item-type.ts';
import { matching } from '#components/items/matching/item-type.ts';
import { multipleChoice } from '#components/items/multiple-choice/item-type.ts';
import { numeric } from '#components/items/numeric/item-type.ts';
import { ordering } from '#components/items/ordering/item-type.ts';
import { placePoint } from '#components/items/place-point/item-type.ts';
import { plotReading } from '#components/items/plot-reading/item-type.ts';
import { singleChoice } from '#components/items/single-choice/item-type.ts';
import { spotTheBug } from '#components/items/spot-the-bug/item-type.ts';
import { widgetState } from '#components/items/widget-state/item-type.ts';
import type { Asked } from './asked.ts';
import { choose, fillIn, tick } from './fields.ts';
import type { Hands } from './hands.ts';
import { order } from './ordering.ts';
import { placePoints } from './place-point.ts';
import { setFigure } from './widget-state.ts';

type Give<Response> = (hands: Hands, asked: Asked, response: Response) => Promise<void>;

interface Answerable<Response> {
  readonly name: string;
  readonly isResponse: (value: unknown) => value is Response;
}

const driver = <Response>(
  { name, isResponse }: Answerable<Response>,
  give: Give<Response>,
): readonly [string, Give<unknown>] => [
  name,
  async (hands, asked, response) => {
    if (!isResponse(response)) throw new Error(`${JSON.stringify(response)} is no ${name}.`);
    await give(hands, asked, response);
  },
];

const drivers = new Map([
  driver(cloze, fillIn),
  driver(formula, (hands, asked, text) => fillIn(hands, asked, { [field]: text })),
  driver(highlight, tick),
  driver(matching, fillIn),
  driver(multipleChoice, tick),
  driver(numeric, fillIn),
  driver(ordering, order),
  driver(placePoint, placePoints),
  driver(plotReading, fillIn),
  driver(singleChoice, choose),
  driver(spotTheBug, async (hands, asked, { token, fix }) => {
    await choose(hands, asked, token, 'token');
    await choose(hands, asked, fix, 'fix');
  }),
  driver(widgetState, setFigure),
]);

/** Gives responses to a question of that type; a new type is to be added above. */
export function driverOf(type: string): Give<unknown> {
  const found = drivers.get(type);
  if (found !== undefined) return found;
  throw new Error(`Nobody knows how to answer ${type} by hand: add it to ${import.meta.filename}.`);
}
