import type { Dictionary } from './spelling.ts';
import { say } from './words.ts';

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
    ? say('unknownName', { name: rest, symbols: [...symbols].join(', ') })
    : say('unknownNameMeant', { name, shown });
}

/** The same of a symbol with something below its end, like x2 where only x is known. */
export function unknownSubscript(name: string, below: string, words: Dictionary): string {
  if (!/^\d/u.test(below)) return unknownName(`${name}_${below}`, `${name}_${below}`, words);
  return say('unknownBelow', { name, below });
}

/** How many letters only one of two names has; their order counts for nothing. */
function errorsBetween(name: string, key: string): number {
  let [rest, missing] = [name, 0];
  for (const letter of key) {
    if (!rest.includes(letter)) missing += 1;
    rest = rest.replace(letter, '');
  }
  return Math.max(missing, rest.length, name === key ? 0 : 1);
}
