import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';

/** The entry that an author named. Throws with the known names where there is none. */
export async function knownEntry<Name extends CollectionKey>(
  collection: Name,
  id: string,
): Promise<CollectionEntry<Name>> {
  const entries = await getCollection(collection);
  const entry = entries.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(unknown(collection, id, entries));
  return entry;
}

const unknown = (collection: string, id: string, entries: readonly { id: string }[]): string =>
  `There is no "${id}" in ${collection}. Add it, or use one of: ${entries.map((entry) => entry.id).join(', ')}.`;
