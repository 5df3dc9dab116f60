// What a lesson's page hands to the tags that show items: the items, and what their answers reveal.
// A folder may have items before it has prose.
import type { Wording } from '#components/items/html-texts.ts';
import { localTexts } from '#components/items/html-texts.ts';
import { refutationsOf, type Addresses } from '#components/items/refutations.ts';
import { converterAddress, lessonAddress } from '#components/page/lesson-address.ts';
import { language } from '#language/current.ts';
import { lessonOf } from '#progress/lesson-progress.ts';
import type { Item } from '#quiz/item.ts';
import type { ItemTranslations } from '#quiz/item-translation.ts';
import { slugOf, slugsInOrder } from './lesson-folder.ts';
import { misconceptionsHere } from './misconceptions.ts';

const modules = import.meta.glob<readonly Item[]>('/content/lessons/*/items.ts', {
  eager: true,
  import: 'items',
});

const earlier = import.meta.glob<readonly Item[]>('/content/lessons/*/earlier-items.ts', {
  eager: true,
  import: 'earlierItems',
});

const texts = import.meta.glob<ItemTranslations>('/content/lessons/*/items.??.ts', {
  eager: true,
  import: 'texts',
});

/** What the items of the lesson `slug` say in the language that is spoken, where it is not the source. */
export const itemTranslations = (slug: string): ItemTranslations =>
  Object.entries(texts).find(([path]) =>
    path.endsWith(`-${slug}/items.${language().code}.ts`),
  )?.[1] ?? {};

const lessons = new Map(Object.entries(modules).map(([path, items]) => [slugOf(path), items]));

const written = new Set(
  Object.keys(import.meta.glob('/content/lessons/*/index.mdx')).map((path) => slugOf(path)),
);

/** The address of a lesson, or undefined while it is not written. */
export const writtenAddress = (slug: string): string | undefined =>
  written.has(slug) ? lessonAddress(slug) : undefined;

/** Where the beliefs that answers reveal are refuted. */
export const addresses: Addresses = {
  lesson: writtenAddress,
  get converter() {
    return converterAddress();
  },
};

/** The slugs of the lessons that have items, in the order of the course. */
export const lessonsWithItems: readonly string[] = slugsInOrder(Object.keys(modules));

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

/** The ids of the items that count and test the objective `objective` of the lesson `slug`. */
export const itemsFor = (slug: string, objective: string): readonly string[] =>
  [...itemsOfLesson(slug).values()]
    .filter(({ purpose, objectives }) => purpose === 'graded' && objectives.includes(objective))
    .map(({ id }) => id);

/** The slugs of the lessons that have a page of questions, in the order of the course. */
export const lessonsWithQuiz: readonly string[] = lessonsWithItems.filter(
  (slug) => (gradedIds[slug] ?? []).length > 0,
);

/** What an item says, and what its verdicts link to. */
export const wordingOf = (item: Item): Wording => ({
  ...localTexts(item, itemTranslations(lessonOf(item.id))),
  refutations: refutationsOf(item, misconceptionsHere(), addresses),
});

/** What versions say that the lesson `slug` asks no more, by `id@version`. */
export const earlierWordings = (slug: string): Readonly<Record<string, Wording>> =>
  Object.fromEntries(
    Object.entries(earlier)
      .filter(([path]) => slugOf(path) === slug)
      .flatMap(([, items]) => items)
      .map((item) => [`${item.id}@${item.version}`, wordingOf(item)]),
  );

/** The same of each item, by its id. */
export const wordingsOf = (items: Iterable<Item>): Readonly<Record<string, Wording>> =>
  Object.fromEntries(Array.from(items, (item) => [item.id, wordingOf(item)]));
