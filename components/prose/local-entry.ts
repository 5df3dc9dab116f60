// The glossary and the popular questions in the language that is spoken, as far as they are translated.
import { getCollection, type CollectionEntry } from 'astro:content';
import { language } from '#language/current.ts';
import { sourceLanguage, type Language } from '#language/languages.ts';
import { knownEntry } from './known-entry.ts';

const collections = { glossary: 'glossaryTexts', questions: 'questionTexts' } as const;

type Name = keyof typeof collections;

export interface LocalEntry<Of extends Name> {
  readonly id: string;
  /** What is said of it: what is translated stands in place of the source's. */
  readonly data: CollectionEntry<Of>['data'];
  /** As it was written first. */
  readonly source: CollectionEntry<Of>['data'];
  /** What it is written in, where that is not the language asked for. */
  readonly lang?: string;
}

/** The entry that an author named, in the language that is spoken now. Throws with the known names where there is none. */
export async function localEntry<Of extends Name>(
  name: Of,
  id: string,
  spoken: Language = language(),
): Promise<LocalEntry<Of>> {
  return inLanguage(await knownEntry(name, id), await textsOf(name, spoken), spoken);
}

/** All entries, in the language that is spoken now. */
export async function localEntries<Of extends Name>(name: Of): Promise<readonly LocalEntry<Of>[]> {
  const spoken = language();
  const [entries, texts] = await Promise.all([getCollection(name), textsOf(name, spoken)]);
  return entries.map((entry) => inLanguage(entry, texts, spoken));
}

type Texts = Readonly<Record<string, object>>;

async function textsOf(name: Name, { code }: Language): Promise<Texts> {
  const all: readonly { id: string; data: Texts }[] = await getCollection(collections[name]);
  return all.find(({ id }) => id === code)?.data ?? {};
}

function inLanguage<Of extends Name>(
  { id, data }: CollectionEntry<Of>,
  texts: Texts,
  spoken: Language,
): LocalEntry<Of> {
  if (texts[id] !== undefined) return { id, data: { ...data, ...texts[id] }, source: data };
  return {
    id,
    data,
    source: data,
    ...(spoken !== sourceLanguage && { lang: sourceLanguage.code }),
  };
}
