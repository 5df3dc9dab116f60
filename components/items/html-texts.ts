import { language } from '#language/current.ts';
import { sourceLanguage } from '#language/languages.ts';
import { renderProse } from '#markdown/prose.ts';
import { withSpokenFormulas } from '#markdown/spoken-formula.ts';
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

// A question and what can be chosen are the names of fields.
const isName = (text: string): boolean => text === 'stem' || text.startsWith('label.');

/**
 * All that an item says in the language `code` as HTML, its slots unfilled. At build time only: it loads
 * KaTeX and the rules of speech.
 */
export const htmlTexts = (
  { texts }: Pick<Item, 'texts'>,
  code: string = language().code,
): NamedTexts =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]) => {
      const html = renderProse(text);
      return [name, isName(name) ? withSpokenFormulas(html, code) : html];
    }),
  );

/** The same in the language that is spoken, where it is translated. */
export function localTexts(
  item: Item,
  translations: ItemTranslations = {},
): Pick<Wording, 'texts' | 'lang'> {
  const texts = translatedTexts(item, translations);
  if (texts !== undefined) return { texts: htmlTexts({ texts }) };
  const foreign = language() === sourceLanguage ? {} : { lang: sourceLanguage.code };
  return { texts: htmlTexts(item, sourceLanguage.code), ...foreign };
}
