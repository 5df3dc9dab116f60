import type { LocalEntry } from '#components/prose/local-entry.ts';
import { sourceLanguage } from '#language/languages.ts';

interface Name {
  readonly name: string;
  /** What it is in, where that is not the page's language. */
  readonly lang?: string | undefined;
}

/** What else a term is called; a translated one also as it is in the source, which much is written in. */
export function namesOf({ data, source, lang }: LocalEntry<'glossary'>): readonly Name[] {
  const { also = [] } = source;
  if (data === source) return also.map((name) => ({ name, lang }));
  const own = data.also === source.also ? [] : (data.also ?? []);
  const said = new Set([data.term, ...own].map((name) => name.toLowerCase()));
  const foreign = [source.term, ...also].filter((name) => !said.has(name.toLowerCase()));
  return [
    ...own.map((name) => ({ name })),
    ...foreign.map((name) => ({ name, lang: sourceLanguage.code })),
  ];
}
