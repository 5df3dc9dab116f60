import { language, speaking } from '#language/current.ts';
import { languageNamed } from '#language/languages.ts';
import type { Item, Variant } from '#quiz/item.ts';

/** A variant whose numbers are written as the item's texts are; `lang` where that is not the page's. */
export const variantIn = (lang: string | undefined, item: Item, seed: number): Variant =>
  speaking(lang === undefined ? language() : languageNamed(lang), () => item.variant(seed));
