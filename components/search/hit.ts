// What is shown of an entry of the index.
import { pathIn, readPath } from '#language/addresses.ts';
import { languageNamed } from '#language/languages.ts';
import { excerpt, markedPieces, type Piece } from '#search/excerpt.ts';
import { kinds, type Kind } from '#search/record.ts';

/** An entry as Pagefind hands it out. */
export interface Entry {
  /** With the base: `/shrinkage/lessons/one-weight/#quiz`. */
  readonly url: string;
  /** With `<` and `&` escaped. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** One thing that was found. */
export interface Hit {
  readonly kind: Kind;
  readonly title: string;
  readonly titlePieces: readonly Piece[];
  readonly also: readonly string[];
  readonly place: string | undefined;
  readonly excerpt: readonly Piece[];
  readonly href: string;
  /** The language that it is in, where that is not the page's. */
  readonly lang: string | undefined;
}

/** What kind of thing it is. */
export const kindOf = ({ filters }: Entry): Kind =>
  kinds.find((kind) => filters['kind']?.[0] === kind) ?? 'page';

/** All words of an entry, shown or not. */
export const allOf = ({ content, meta }: Entry): string =>
  `${unescaped(content)} ${Object.values(meta).join(' ')}`;

/** The entry as it is shown on a page in the language `own`. */
export function hitOf(
  entry: Entry,
  words: readonly string[],
  { base, own }: { readonly base: string; readonly own: string },
): Hit {
  const { url, content, meta } = entry;
  const { title = '', place, also = '' } = meta;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/u.exec(url) ?? [];
  const { code } = readPath(base, path).in;
  return {
    kind: kindOf(entry),
    title,
    titlePieces: markedPieces(title, words),
    also: also === '' ? [] : also.split('\n'),
    place,
    excerpt: excerpt(unescaped(content), words),
    href: (pathIn(languageNamed(own), base, path) ?? path) + rest,
    lang: code === own ? undefined : code,
  };
}

const signs: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#x27': "'",
  '#39': "'",
};

const unescaped = (text: string): string =>
  text.replace(/&(lt|gt|amp|quot|#x27|#39);/gu, (_, name: string) => signs[name] ?? '');
