import type { Dictionary } from './spelling.ts';

/** Says that the rest of a name means nothing here, or what the whole was probably meant to be. */
export function unknownName(name: string, rest: string, words: Dictionary): string {
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
  return shown === ''
    ? `\`${rest}\` is not a symbol here. Use ${[...symbols].join(', ')}.`
    : `\`${name}\` is not a symbol here. Did you mean ${shown}?`;
}

/** The same of a symbol with something below its end, like x2 where only x is known. */
export function unknownSubscript(name: string, below: string, words: Dictionary): string {
  if (!/^\d/u.test(below)) return unknownName(`${name}_${below}`, `${name}_${below}`, words);
  const both = `\`${name}${below}\` is not a symbol here`;
  return `${both}: type ${name}^${below} for a power, ${below}*${name} for a product.`;
}

const sorted = (text: string): string => Array.from(text).sort().join('');

/** Letters to add, drop or change (Levenshtein 1966); letters in another order are one error. */
function errorsBetween(a: string, b: string): number {
  if (sorted(a) === sorted(b)) return 1;
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
