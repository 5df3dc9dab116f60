import type { Kind } from './record.ts';
import { queryWords } from './words.ts';

/** What is looked at to put results into their order. */
export interface Named {
  readonly kind: Kind;
  readonly title: string;
  /** Other names. */
  readonly also: readonly string[];
}

/**
 * The results with the glossary's own names first: a term that is called exactly what was asked for,
 * then those whose title begins so. The others keep their order.
 */
export const namesFirst = <Result extends Named>(
  results: readonly Result[],
  asked: readonly string[],
): readonly Result[] => results.toSorted((a, b) => rank(a, asked) - rank(b, asked));

function rank({ kind, title, also }: Named, asked: readonly string[]): number {
  if (kind !== 'term') return 2;
  const names = [title, ...also].map(queryWords);
  if (names.some((name) => name.join(' ') === asked.join(' '))) return 0;
  return queryWords(title).slice(0, asked.length).join(' ') === asked.join(' ') ? 1 : 2;
}
