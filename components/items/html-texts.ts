import { language } from '#language/current.ts';
import { sourceLanguage } from '#language/languages.ts';
import { renderProse } from '#markdown/prose.ts';
import type { Item } from '#quiz/item.ts';
import type { NamedTexts } from '#quiz/item-texts.ts';
import { translatedTexts, type ItemTranslations } from '#quiz/item-translation.ts';
import type { Refutations } from './refutations.ts';

/** What an item says and what its verdicts link to: what pages fetch when it comes near. */
export interface Wording {
  readonly texts: NamedTexts;
  /** What the texts are written in, where that is not the page's language. */
  readonly lang?: string;
  readonly refutations: Refutations;
}

/** All that an item says as HTML, its slots unfilled. At build time only: it loads KaTeX. */
export const htmlTexts = ({ texts }: Pick<Item, 'texts'>): NamedTexts =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, renderProse(text)]));

/** The same in the language that is spoken, where it is translated. */
export function localTexts(
  item: Item,
  translations: ItemTranslations = {},
): Pick<Wording, 'texts' | 'lang'> {
  const texts = translatedTexts(item, translations);
  if (texts !== undefined) return { texts: htmlTexts({ texts }) };
  const foreign = language() === sourceLanguage ? {} : { lang: sourceLanguage.code };
  return { texts: htmlTexts(item), ...foreign };
}
