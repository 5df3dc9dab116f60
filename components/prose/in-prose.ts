import { language, speaking } from '#language/current.ts';
import type { Language } from '#language/languages.ts';

/** What a page hands over in Astro.locals. */
export interface Prose {
  /** What its text is written in, where that is not the page's language. */
  readonly prose?: Language | undefined;
}

/** What `action` gives in the language of the text around it, as an untranslated lesson keeps its own. */
export const inProse = <Result>({ prose = language() }: Prose, action: () => Result): Result =>
  speaking(prose, action);
