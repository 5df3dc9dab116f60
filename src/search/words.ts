// Texts and queries become the same plain words, so that λ, lambda and \lambda find each other.
import { markNames, symbolNames } from './symbols.ts';

const spaced = (name: string | undefined): string => ` ${name ?? ''} `;

// "L₂", "ℓ2", "l_2", "L²", "L^2": the norm and its penalty have one name.
const norms = /(?<![\p{L}\p{N}])[Llℓ](?:_?\{?([12₁₂])\}?|\^?\{?([12¹²])\}?)(?![\p{L}\p{N}])/gu;
const asDigit: Readonly<Record<string, string>> = { '₁': '1', '₂': '2', '¹': '1', '²': '2' };

const powers: readonly (readonly [RegExp, string])[] = [
  [/²|(?:\^|\*\*)\{?2\}?(?!\p{N})/gu, ' squared '],
  [/³|(?:\^|\*\*)\{?3\}?(?!\p{N})/gu, ' cubed '],
];

// A letter by itself: the ñ of a word is no “n tilde”.
const marked = /(?<!\p{L}\p{M}*)(\p{L})([\u0302-\u0304])(?![\p{L}\p{M}])/gu;
const symbol = new RegExp(`[${Object.keys(symbolNames).join('')}]`, 'gu');

/** The text with every sign in letters, and names of programs taken apart into their words. */
function inLetters(text: string): string {
  const normed = text.replace(norms, (_, below: string, above: string) => {
    const digit = below ?? above;
    return ` L${asDigit[digit] ?? digit} `;
  });
  return powers
    .reduce((result, [power, name]) => result.replace(power, name), normed.replace(/\|\|/g, '‖'))
    .normalize('NFKD')
    .replace(marked, (_, letter: string, mark: string) => `${letter}${spaced(markNames[mark])}`)
    .normalize('NFC')
    .replace(/(?<=[\p{L}])_\{?(\p{N}+)\}?/gu, '$1')
    .replace(symbol, (sign, offset: number, whole: string) => {
      const name = symbolNames[sign] ?? '';
      // λ₂ stays one word, lambda2.
      return /\p{N}/u.test(whole[offset + 1] ?? '') ? ` ${name}` : ` ${name} `;
    })
    .replace(/(?<=\p{Ll}{2})(?=\p{Lu}\p{L})/gu, ' ');
}

/** The words of a query: plain, in lower case, each once. */
export const queryWords = (query: string): readonly string[] => [
  ...new Set(wordsIn(inLetters(query))),
];

const wordsIn = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

// A word that stands everywhere says as little four times as forty times.
const mostOften = 4;

/** The words that may be asked for and do not stand in the text as they are. */
export function wordsBeside(text: string): readonly string[] {
  const plain = new Set(
    text
      .toLowerCase()
      .split(/\s+/u)
      .map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')),
  );
  const counts = new Map<string, number>();
  for (const word of wordsIn(inLetters(text)).flatMap(withBase)) {
    const count = counts.get(word) ?? 0;
    if (count < mostOften && !plain.has(word) && /\p{L}/u.test(word)) counts.set(word, count + 1);
  }
  return [...counts].flatMap(([word, count]) => Array<string>(count).fill(word));
}

/** "lambda2" is found as lambda, too. */
const withBase = (word: string): readonly string[] => {
  const base = /^(\p{L}+)\p{N}+$/u.exec(word)?.[1];
  return base === undefined ? [word] : [word, base];
};
