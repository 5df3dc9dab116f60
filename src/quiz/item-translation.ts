import type { Item } from './item.ts';
import { nameTexts, type ItemTexts, type NamedTexts } from './item-texts.ts';
import { slotsIn } from './slots.ts';

/** What an item says in another language. */
export interface ItemTranslation extends ItemTexts {
  /** That of the item it was made from: of another version it is out of date, and not used. */
  readonly version: number;
  /** What slots hold that is words and no number, by what the item has there. */
  readonly words?: Readonly<Record<string, string>>;
}

/** What `items.<code>.ts` in a lesson's folder exports as `texts`: by the item's id. */
export type ItemTranslations = Readonly<Record<string, ItemTranslation>>;

/**
 * The texts of `item` as translated; undefined where there are none for this version.
 *
 * Throws where they are not the same texts with the same slots, and says which.
 */
export function translatedTexts(
  item: Pick<Item, 'id' | 'version' | 'texts'>,
  translations: ItemTranslations,
): NamedTexts | undefined {
  const translation = translations[item.id];
  if (translation?.version !== item.version) return undefined;
  const texts = nameTexts(translation);
  const problem = difference(item.texts, texts);
  if (problem === undefined) return { ...texts, ...wordsOf(translation) };
  throw new Error(`The translation of ${item.id}: ${problem}`);
}

const wordsOf = ({ words = {} }: ItemTranslation): NamedTexts =>
  Object.fromEntries(Object.entries(words).map(([word, text]) => [`word.${word}`, text]));

function difference(source: NamedTexts, texts: NamedTexts): string | undefined {
  for (const name of new Set([...Object.keys(source), ...Object.keys(texts)])) {
    const [from, to] = [source[name], texts[name]];
    if (to === undefined) return `translate “${name}”, too.`;
    if (from === undefined) return `“${name}” is not in the item.`;
    const missing = slotsIn(from).find((slot) => !slotsIn(to).includes(slot));
    if (missing !== undefined) return `“${name}” lacks [[${missing}]].`;
    const unknown = slotsIn(to).find((slot) => !slotsIn(from).includes(slot));
    if (unknown !== undefined) return `“${name}” has [[${unknown}]], which the item has not.`;
  }
  return undefined;
}
