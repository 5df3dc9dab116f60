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
  { id, texts }: Pick<Item, 'id' | 'texts'>,
  code: string = language().code,
): NamedTexts =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]) => {
      const html = drawn(text, id, name);
      return [name, isName(name) ? withSpokenFormulas(html, code) : html];
    }),
  );

function drawn(text: string, id: string, name: string): string {
  try {
    return renderProse(text);
  } catch (reason) {
    const said = reason instanceof Error ? reason.message : String(reason);
    throw new Error(`The text ${name} of the item ${id} cannot be drawn. ${said}`, {
      cause: reason,
    });
  }
}

/** The same in the language that is spoken, where it is translated. */
export function localTexts(
  item: Item,
  translations: ItemTranslations = {},
): Pick<Wording, 'texts' | 'lang'> {
  const texts = translatedTexts(item, translations);
  if (texts !== undefined) return { texts: htmlTexts({ id: item.id, texts }) };
  const foreign = language() === sourceLanguage ? {} : { lang: sourceLanguage.code };
  return { texts: htmlTexts(item, sourceLanguage.code), ...foreign };
}
