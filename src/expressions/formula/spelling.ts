// Which spelling means what: `λ`, `lambda`, `\lambda` and `Lambda` are one name, `w1`, `w_1`, `w₁` too.
import { indexOf, type FormulaLanguage, type FormulaSymbol } from './language.ts';
import { leveled } from './leveled.ts';

export type Word =
  | {
      readonly kind: 'symbol' | 'entry';
      readonly symbol: FormulaSymbol;
      /** The index of an entry; '' where none is written. */
      readonly text: string;
    }
  | { readonly kind: 'function' | 'sign'; readonly text: string };

/** Functions that are operations of a tree under their own name. */
export const operations = ['sqrt', 'exp', 'log', 'abs', 'sign', 'min', 'max', 'tr'] as const;

const others =
  'ln:log sgn:sign relu sum frac dfrac:frac tfrac:frac norm ' +
  'trace:tr inv inverse:inv solve:inv transpose t:transpose e cdot:* times:* ast:* div:/ ' +
  "lvert:| rvert:| vert:| mid:| lVert:‖ rVert:‖ Vert:‖ top:' T:'";

/** What each key means: the symbols of a language, entries of its vectors, functions, TeX's signs. */
export type Dictionary = ReadonlyMap<string, Word>;

/** One key for all spellings of a name: `lambda1` for `\lambda_{1}`. */
const keyOf = (name: string): string => leveled(name).text.replace(/\\(?:var)?|[_{}\s]/gu, '');

export function dictionaryOf({ symbols }: FormulaLanguage): Dictionary {
  const words = new Map<string, Word>();
  const put = (key: string, word: Word) => words.has(key) || words.set(key, word);
  const keys = symbols.flatMap((symbol) => {
    const { name, shown = name, aliases = [] } = symbol;
    return [name, shown, ...aliases].map((spelling) => ({ key: keyOf(spelling), symbol }));
  });
  for (const { key, symbol } of keys) put(key, { kind: 'symbol', symbol, text: '' });
  for (const { key, symbol } of keys) {
    const [rows = '', columns] = symbol.size ?? [];
    const index = indexOf(symbol, rows);
    if (rows !== '' && columns === undefined)
      put(key + index, { kind: 'entry', symbol, text: index });
    if (columns !== undefined) put('I', { kind: 'function', text: 'I' });
  }
  for (const [key = '', text = key] of [...operations, ...others.split(' ')].map((word) =>
    word.split(':'),
  )) {
    put(key, { kind: /\w/u.test(text) ? 'function' : 'sign', text });
  }
  return words;
}

/** The meaning of a key in its own case, else in another: phones start with a capital. */
export const find = (words: Dictionary, key: string): Word | undefined =>
  words.get(key) ?? words.get(key.toLowerCase()) ?? words.get(key.toUpperCase());

/** An entry `d_k` of a vector under whatever index; I_p is I. */
export function indexed(word: Word | undefined, index: string): Word | undefined {
  if (word === undefined || !/^[a-z]$/u.test(index)) return undefined;
  if (!('symbol' in word)) return word;
  return word.symbol.size?.length === 1 ? { ...word, kind: 'entry', text: index } : undefined;
}

/** Whether something below its end may belong to a word: not to that of a function or a sign. */
export const takesSubscript = (word: Word | undefined): boolean =>
  word === undefined || 'symbol' in word || word.text === 'I';
