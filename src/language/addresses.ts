// Where a page stands in each language: the source language at the root, others under /<code>/.
import { language } from './current.ts';
import { languageNamed, sourceLanguage, translated, type Language } from './languages.ts';

// Pages for reviewers are in the source language alone, as are files of data.
const untranslated = /^(?:gallery|embed|datasets|licences|_astro|404|robots)\b/;

// The names of files have a dot, but for the texts that a lesson's questions fetch.
const isFile = /\.(?!json$)\w+$/;

/** Whether the page at `path`, from the root of the site and without its language, is in all languages. */
export const isTranslated = (path: string): boolean =>
  !untranslated.test(path) && !isFile.test(path);

/** The folder of a language's pages, from the root of the site: "" or "de/". */
export const prefixOf = (code: string): string => (code === sourceLanguage.code ? '' : `${code}/`);

/** A path from the root of the site, in the language that is spoken: "de/course/". */
export const localPath = (path: string): string => prefixOf(language().code) + path;

/** The root of the site in that language: "/shrinkage/de/". */
export const localRoot = (base: string): string => base + localPath('');

const codes = translated.map(({ code }) => code).join('|');

/** "/shrinkage/de/course/" → German, "course/" */
export function readPath(base: string, path: string): { in: Language; rest: string } {
  const within = path.startsWith(base) ? path.slice(base.length) : path.replace(/^\//, '');
  const [, code, rest] = new RegExp(`^(${codes})(?:/(.*))?$`).exec(within) ?? [];
  return code === undefined
    ? { in: sourceLanguage, rest: within }
    : { in: languageNamed(code), rest: rest ?? '' };
}

/** The same page in another language; undefined where it is in the source language alone. */
export function pathIn(other: Language, base: string, path: string): string | undefined {
  const { rest } = readPath(base, path);
  return isTranslated(rest) || other === sourceLanguage
    ? base + prefixOf(other.code) + rest
    : undefined;
}
