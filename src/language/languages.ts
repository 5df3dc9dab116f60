// The languages that the site speaks. Each has a folder of strings, content/interface/<code>/.

export interface Language {
  /** As `lang` says it; the pages stand under /<code>/. */
  readonly code: string;
  /** In the language itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** How numbers, dates and plurals are written. */
  readonly locale: string;
  /** How lists are, where that is told apart: American English without the serial comma. */
  readonly lists?: string;
}

/** The one whose pages stand at the root, and that everything is written in first. */
export const sourceLanguage: Language = {
  code: 'en',
  name: 'English',
  direction: 'ltr',
  locale: 'en-US',
  lists: 'en-GB',
};

export const languages: readonly Language[] = [
  sourceLanguage,
  { code: 'de', name: 'Deutsch', direction: 'ltr', locale: 'de-DE' },
];

export const translated: readonly Language[] = languages.filter((one) => one !== sourceLanguage);

/** That of `code`, or the source language where there is none. */
export const languageNamed = (code: string | undefined): Language =>
  languages.find((language) => language.code === code) ?? sourceLanguage;
