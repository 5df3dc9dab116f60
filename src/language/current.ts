// The language that is spoken now. In a browser it is that of the page and never changes; a build
// draws pages in several, so whoever draws one says in which.
import { languageNamed, type Language } from './languages.ts';

// The part of a page that is needed, since this runs without a page, too.
declare const document: { readonly documentElement: { readonly lang: string } };

const ofPage = languageNamed(
  typeof document === 'undefined' ? undefined : document.documentElement.lang,
);

let spoken = (): Language => ofPage;

export const language = (): Language => spoken();

/** From now on `language` asks `source`. */
export function askForLanguage(source: () => Language): void {
  spoken = source;
}

/** What `action` gives where everything is said in that language; `action` must not wait. */
export function speaking<Result>(other: Language, action: () => Result): Result {
  const before = spoken;
  spoken = () => other;
  try {
    return action();
  } finally {
    spoken = before;
  }
}
