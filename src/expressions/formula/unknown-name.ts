import type { Dictionary } from './spelling.ts';

/** Says that a name means nothing here, and what was probably meant. */
export function unknownName(name: string, words: Dictionary): string {
  let best = { shown: '', errors: name.length > 4 ? 3 : name.length > 1 ? 2 : 0 };
  const symbols = new Set<string>();
  for (const [key, word] of words) {
    const shown = 'symbol' in word ? (word.symbol.shown ?? word.symbol.name) : key;
    if (word.kind === 'symbol') symbols.add(shown);
    if (key.length < 2 || word.kind === 'sign') continue;
    const errors = errorsBetween(name.toLowerCase(), key.toLowerCase());
    if (errors < best.errors) best = { shown, errors };
  }
  const { shown } = best;
  const hint = shown === '' ? `Use ${[...symbols].join(', ')}.` : `Did you mean ${shown}?`;
  return `\`${name}\` is not a symbol here. ${hint}`;
}

/** Letters to add, drop or change (Levenshtein 1966). */
function errorsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries()) {
      const changed = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
