import { say } from '#say/answers.ts';
import { language } from '#language/current.ts';
import type { Language } from '#language/languages.ts';
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
    const posed = draw(type, definition, means);
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
      variant: (seed) => variantOf(type, texts, means, seed, posed(seed)),
    };
  };

type Drawable<Question> = Pick<ItemType<Question, unknown>, 'clash' | 'arrange'>;

const mostDraws = 200;

/** For a seed its first draw in which right and wrong answers can be told apart. */
function draw<Parameters, Question>(
  type: Drawable<Question>,
  definition: ItemDefinition<Parameters, Question>,
  means: Means,
): (seed: number) => Posed<Question> {
  const { id, version } = definition;
  const same = new Map<Language, Posed<Question>>();
  return (seed) => {
    const random = means.random(hash(`${id} ${version} ${seed}`));
    if (definition.draw !== undefined)
      return arranged(type, toldApart(type, definition, seed, random), seed, random);
    // With the same numbers at every seed, telling apart once is enough: formulas take milliseconds.
    // Its slots may hold numbers that are written already, as the language writes them.
    const known = same.get(language()) ?? toldApart(type, definition, 0, random);
    same.set(language(), known);
    return arranged(type, known, seed, random);
  };
}

function toldApart<Parameters, Question>(
  type: Drawable<Question>,
  { id, defaults, draw, pose }: ItemDefinition<Parameters, Question>,
  seed: number,
  random: Random,
): Posed<Question> {
  let clash: string | undefined;
  for (let attempt = 0; attempt < mostDraws; attempt++) {
    const posed = pose(seed === 0 ? defaults : (draw?.(random) ?? defaults));
    clash = type.clash(posed.question);
    if (clash === undefined) return posed;
    if (seed === 0) break;
  }
  const [lesson] = id.split('/');
  throw new Error(
    `${id}, seed ${seed}: ${clash} Change its numbers or drop a wrong model, in content/lessons/<number>-${lesson}/.`,
  );
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
      type.isResponse(response) ? type.grade(question, response) : ungraded(say('keptUnfit')),
    compare: (response) => (type.isResponse(response) ? type.compare(question, response) : []),
    interactions: () => type.lower(question, filled(texts, slots)),
  };
}

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
