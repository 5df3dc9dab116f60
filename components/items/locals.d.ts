import type { Language } from '#language/languages.ts';
import type { Item } from '#quiz/item.ts';
import type { ItemTranslations } from '#quiz/item-translation.ts';

declare global {
  namespace App {
    /** What a lesson's page hands to <Item>, <Predict> and <Quiz>. */
    interface Locals {
      items?: ReadonlyMap<string, Item>;
      /** What the page's text is written in, where that is not the page's language. */
      prose?: Language | undefined;
      /** By the id that a heading of the prose has of itself, the id of the section in every language. */
      sections?: ReadonlyMap<string, string>;
      /** What they say in the page's language, as far as they are translated. */
      translations?: ItemTranslations;
      /** Where their worked solutions are for who has no JavaScript; beside each question unless told. */
      solutions?: string;
    }
  }
}
