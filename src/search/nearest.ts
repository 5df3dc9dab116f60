// What may have been meant by a word that nothing has.
import { queryWords } from './words.ts';

/** How many letters have to be added, left out, replaced or swapped with their neighbor. */
export function letterDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i += 1) {
    const [above = [], twoAbove = []] = [rows[i - 1], rows[i - 2]];
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const cost = Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + other,
        swapped ? (twoAbove[j - 2] ?? 0) + 1 : Infinity,
      );
      row.push(cost);
    }
    rows.push(row);
  }
  return rows.at(-1)?.at(-1) ?? 0;
}

// One slip in three letters; a shorter word could become any other.
const slips = (word: string): number => Math.floor(word.length / 3);

/** The terms that a query may have meant, the nearest first, at most `most`. */
export function nearest(query: string, terms: readonly string[], most = 3): readonly string[] {
  const asked = queryWords(query);
  return terms
    .map((term) => ({ term, off: distanceTo(asked, queryWords(term)) }))
    .filter(({ off }) => off < Infinity)
    .sort((a, b) => a.off - b.off)
    .slice(0, most)
    .map(({ term }) => term);
}

/** How far the words asked for are from words of the term; infinite where not one is near. */
function distanceTo(asked: readonly string[], term: readonly string[]): number {
  const offs = asked.map((word) =>
    Math.min(...term.map((each) => letterDistance(word, each)), word.length),
  );
  const near = offs.filter((off, index) => off <= slips(asked[index] ?? ''));
  if (near.length === 0) return Infinity;
  const missed = asked.length - near.length + Math.max(0, term.length - asked.length) / 2;
  return near.reduce((sum, off) => sum + off, 0) + 2 * missed;
}
