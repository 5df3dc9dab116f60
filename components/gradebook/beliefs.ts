// What is wrongly believed, in words, and what a question is called.
import { plainText } from '#components/items/plain-text.ts';
import type { Refutation } from '#components/items/refutations.ts';
import type { Wordings } from './contract.ts';

/** By the id of the misconception. */
export const beliefsIn = (words: Wordings): Readonly<Record<string, Refutation>> =>
  Object.fromEntries(
    Object.values(words).flatMap(({ refutations }) => Object.entries(refutations)),
  );

const slot = /\[\[[\w-]+\]\]/gu;

/** A text of a question as HTML, with dots for the numbers that differ; undefined where there is none. */
export const htmlIn = (id: string, name: string, words: Wordings): string | undefined =>
  words[id]?.texts[name]?.replace(slot, '…') || undefined;

const longest = 90;

/** The beginning of what a question asks, as plain text; its id where it is not known. */
export function titleOf(id: string, words: Wordings): string {
  const stem = plainText(words[id]?.texts['stem'] ?? '').replace(slot, '…');
  if (stem === '') return id;
  return stem.length > longest ? `${stem.slice(0, longest - 2)} …` : stem;
}
