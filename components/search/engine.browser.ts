// Loads the index that the build made, and asks it.
import { sourceLanguage } from '#language/languages.ts';
import { hasAll } from '#search/excerpt.ts';
import { nearest } from '#search/nearest.ts';
import { namesFirst } from '#search/order.ts';
import { queryWords } from '#search/words.ts';
import { allOf, hitOf, kindOf, type Entry, type Hit } from './hit.ts';

/** What a query found, a part at a time. */
export interface Found {
  readonly total: number;
  /** The first `count` of it. */
  first(count: number): Promise<readonly Hit[]>;
}

interface PagefindHit {
  data(): Promise<Entry>;
}

interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  mergeIndex(folder: string, options: object): Promise<void>;
  search(words: string): Promise<{ results: readonly PagefindHit[] } | null>;
}

/** By language: what the glossary calls things, and which addresses a translation has of its own. */
interface Contents {
  readonly terms: Readonly<Record<string, readonly string[]>>;
  readonly addresses: Readonly<Record<string, readonly string[]>>;
}

/** The index of a finished site. */
export interface SiteSearch {
  /** Starts to load what the first search needs. Rejects where it cannot be had. */
  prepare(): Promise<unknown>;
  /** Rejects where the index cannot be loaded. */
  search(query: string): Promise<Found>;
  /** The terms that a query without results may have meant. Rejects where they cannot be loaded. */
  suggestions(query: string): Promise<readonly string[]>;
}

// What a term is called decides; a question is no better for being short.
const ranking = {
  termSimilarity: 5,
  metaWeights: { named: 5, title: 0, place: 0.2, also: 0 },
};

// As many as are put into an order of their own; what is shown later is added below them.
const ordered = 10;

/**
 * The index in `folder`, whose results stand below `base`, for a page in the language `own`. What is
 * not translated is found in the source language.
 */
export function siteSearch(folder: string, base: string, own: string): SiteSearch {
  let engine: Promise<Pagefind> | undefined;
  let attempts = 0;

  async function load(): Promise<Pagefind> {
    // A browser remembers what it could not load, by its address.
    const again = attempts === 0 ? '' : `?${attempts}`;
    attempts += 1;
    const pagefind: Pagefind = await import(/* @vite-ignore */ `${folder}pagefind.js${again}`);
    await pagefind.options({ basePath: folder, baseUrl: base, ranking });
    await pagefind.init();
    // Pagefind takes an index under the same address for the one that it has.
    if (own !== sourceLanguage.code)
      await pagefind.mergeIndex(`${folder}./`, { language: sourceLanguage.code, baseUrl: base });
    return pagefind;
  }

  function prepare(): Promise<Pagefind> {
    engine ??= load().catch((reason: unknown) => {
      engine = undefined;
      throw reason;
    });
    return engine;
  }

  const contents = async (): Promise<Contents> => (await fetch(`${folder}contents.json`)).json();

  return {
    prepare,
    search: async (query) => {
      const words = queryWords(query);
      const results = (await (await prepare()).search(words.join(' ')))?.results ?? [];
      if (own === sourceLanguage.code) return foundIn(results, words, { base, own });
      const translated = new Set((await contents()).addresses[own]);
      const isTwin = (entry: Entry): boolean => {
        const address = entry.url.slice(base.length);
        // Sections of a translated lesson have other names: the lesson stands for them all.
        return translated.has(kindOf(entry) === 'section' ? address.replace(/#.*$/u, '') : address);
      };
      return foundIn(await ofTwoIndexes(results, words, isTwin), words, { base, own });
    },
    suggestions: async (query) => {
      const { terms } = await contents();
      const known = [own, sourceLanguage.code].flatMap((code) => terms[code] ?? []);
      return nearest(query, [...new Set(known)]);
    },
  };
}

/**
 * What has all words and is not there in a translation, too. Of two indexes each shortens a word that
 * it has not by itself, so every entry is loaded and looked at: a translation is asked less.
 */
async function ofTwoIndexes(
  results: readonly PagefindHit[],
  words: readonly string[],
  isTwin: (entry: Entry) => boolean,
): Promise<readonly PagefindHit[]> {
  const entries = await Promise.all(results.map((result) => result.data()));
  return entries
    .filter((entry) => hasAll(allOf(entry), words) && !isTwin(entry))
    .map((entry) => ({ data: () => Promise.resolve(entry) }));
}

const none: Found = { total: 0, first: () => Promise.resolve([]) };

async function foundIn(
  results: readonly PagefindHit[],
  words: readonly string[],
  site: { readonly base: string; readonly own: string },
): Promise<Found> {
  const entries = (from: number, to: number): Promise<readonly Entry[]> =>
    Promise.all(results.slice(from, to).map((result) => result.data()));
  // Pagefind shortens a word that nothing has until something begins so.
  const best = await entries(0, ordered);
  if (!best.some((entry) => hasAll(allOf(entry), words))) return none;
  const top = namesFirst(
    best.map((entry) => hitOf(entry, words, site)),
    words,
  );
  return {
    total: results.length,
    first: async (count) => {
      const rest = (await entries(ordered, count)).map((entry) => hitOf(entry, words, site));
      return [...top, ...rest].slice(0, count);
    },
  };
}
