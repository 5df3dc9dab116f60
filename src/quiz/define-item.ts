import { fillSlots } from './slots.ts';
import { ungraded } from './grade.ts';
import { nameTexts, type NamedTexts } from './item-texts.ts';
import type { Item, ItemDefinition, Posed, Random, Variant } from './item.ts';
import type { ItemType, TextOf } from './item-type.ts';

/** What items take from elsewhere; handed over, since quiz imports nothing but itself. */
export interface Means {
  random(seed: number): Random;
  format(value: number): string;
}

/** A function that turns definitions of one type into items. */
export const itemsOf =
  <Question, Response>(type: ItemType<Question, Response>, means: Means) =>
  <Parameters>(definition: ItemDefinition<Parameters, Question>): Item => {
    const texts = nameTexts(definition.texts);
    return {
      id: definition.id,
      version: definition.version,
      type: type.name,
      purpose: definition.purpose ?? 'graded',
      objectives: definition.objectives,
      settles: definition.settles ?? [],
      texts,
      drawn: definition.draw !== undefined,
      empty: type.empty,
      accepts: type.isResponse,
      variant: (seed) => variantOf(type, texts, means, seed, draw(type, definition, means, seed)),
    };
  };

type Drawable<Question> = Pick<ItemType<Question, unknown>, 'clash' | 'arrange'>;

const mostDraws = 200;

/** The first draw of this seed in which right and wrong answers can be told apart. */
function draw<Parameters, Question>(
  type: Drawable<Question>,
  definition: ItemDefinition<Parameters, Question>,
  means: Means,
  seed: number,
): Posed<Question> {
  const { id, version, defaults, pose } = definition;
  const random = means.random(hash(`${id} ${version} ${seed}`));
  let clash: string | undefined;
  for (let attempt = 0; attempt < mostDraws; attempt++) {
    const drawn = seed === 0 ? defaults : (definition.draw?.(random) ?? defaults);
    const posed = pose(drawn);
    clash = type.clash(posed.question);
    if (clash === undefined) return arranged(type, posed, seed, random);
    if (seed === 0) break;
  }
  throw new Error(`${id}, seed ${seed}: ${clash} Change its numbers or drop a wrong model.`);
}

const arranged = <Question>(
  type: Drawable<Question>,
  posed: Posed<Question>,
  seed: number,
  random: Random,
): Posed<Question> =>
  seed === 0
    ? posed
    : { ...posed, question: type.arrange(posed.question, (options) => random.shuffle(options)) };

/** FNV-1a, so that neighboring seeds and items draw unlike numbers. */
const hash = (text: string): number => {
  let state = 0x811c9dc5;
  for (const sign of text) state = Math.imul(state ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return state;
};

function variantOf<Question, Response>(
  type: ItemType<Question, Response>,
  texts: NamedTexts,
  means: Means,
  seed: number,
  { question, slots: values, figure, reveals = [] }: Posed<Question>,
): Variant {
  const slots = formatSlots(values, means);
  return {
    seed,
    slots,
    question,
    figure,
    reveals,
    answers: type.answers(question),
    grade: (response) =>
      type.isResponse(response) ? type.grade(question, response) : ungraded(foreignResponse),
    compare: (response) => (type.isResponse(response) ? type.compare(question, response) : []),
    interactions: () => type.lower(question, filled(texts, slots)),
  };
}

const foreignResponse =
  'This kept answer does not fit the question as it is now. Answer it once more.';

const formatSlots = (values: Posed<unknown>['slots'], { format }: Means): Variant['slots'] =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? format(value) : value,
    ]),
  );

const filled =
  (texts: NamedTexts, slots: Variant['slots']): TextOf =>
  (name) => {
    const text = texts[name];
    if (text === undefined) throw new Error(`There is no text ${name}: write it in the item.`);
    return fillSlots(text, slots);
  };
