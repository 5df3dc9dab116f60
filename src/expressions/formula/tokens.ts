// Typed text cut into tokens, each with its place.
import { leveled } from './leveled.ts';
import { Refusal, type Place } from './refusal.ts';
import { find, indexed, takesSubscript, type Dictionary, type Word } from './spelling.ts';
import { unknownName, unknownSubscript } from './unknown-name.ts';
import { say } from './words.ts';

export type Token = Place &
  (
    | { readonly kind: 'number' | 'sign' | 'below' | 'end'; readonly text: string }
    | { readonly kind: 'sum'; readonly text: string; readonly to: string }
    | Word
  );

// Every pattern is sticky and free of nested repetition: the time is proportional to the length.
const number = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d{1,2}(?![\d.]))?/uy;
const letters = /\\[A-Za-z]{2,}|[A-Za-z]+/uy;
const subscript = /\s?_\s?(?:\{([A-Za-z0-9]+)\}|([A-Za-z0-9]+))|(\d+)/uy;
const below = /_\s?(?:[{(]([a-zF+]|\d+)[})]|([a-zF+]|\d+))/uy;
const summation = /\\?sum(?=\s*_)|\\sum(?![A-Za-z])/uy;
const sumIndex = /\s*_\s?(?:[{(]\s?([a-z])(?:\s?=\s?1)?\s?[})]|([a-z]))/uy;
const sumLimit = /\s?\^\s?(?:[{(]\s?([A-Za-z])\s?[})]|([A-Za-z]))/uy;
const sign = /[-+*/^|‖√()[\]{},;'=]/uy;

/** No name has more letters. */
const longestName = 30;

/** The tokens of a text; `||` is the bar of a norm, or else two bars. */
export function tokensOf(text: string, words: Dictionary, norms: boolean): readonly Token[] {
  const scan = new Scan(text, words, norms);
  while (scan.step());
  return scan.tokens;
}

// An equals sign, but not that of a sum's limits.
const equals = /(?<!sum\s*_\s?[{(]?\s?[a-z]\s?)=/u;

/** Blanks out `df(λ) =`, `w_1 =` or a lone `=`, so that places stay what they are. */
function withoutName(text: string): string {
  const end = text.search(equals) + 1;
  const name = text.slice(0, end).replace(/_\s?\{?\d/gu, '');
  return /[-+*/^0-9]/u.test(name) ? text : ' '.repeat(end) + text.slice(end);
}

class Scan {
  readonly tokens: Token[] = [];
  private start = 0;
  private at = 0;
  private readonly text: string;
  private readonly places: readonly number[];
  private readonly words: Dictionary;

  constructor(typed: string, words: Dictionary, norms: boolean) {
    const { text, places } = leveled(typed, norms);
    this.text = withoutName(text);
    this.places = [...places, typed.length];
    this.words = words;
  }

  step(): boolean {
    while (this.text[this.at] === ' ') this.at += 1;
    this.start = this.at;
    if (this.at >= this.text.length) return false;
    if (this.plain('number', number) || this.sum() || this.name()) return true;
    if (this.plain('below', below) || this.plain('sign', sign)) return true;
    throw this.unread();
  }

  /** What a pattern finds here, or its first group that took part. */
  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text) ?? undefined;
    this.at += found?.[0].length ?? 0;
    return found?.slice(1).find(Boolean) ?? found?.[0];
  }

  private get place(): Place {
    const [start = 0, end = 0] = [this.places[this.start], this.places[this.at]];
    return { start, end: Math.max(end, start + 1) };
  }

  private put(token: Word): void {
    this.tokens.push({ ...token, ...this.place });
  }

  private plain(kind: 'number' | 'below' | 'sign', pattern: RegExp): boolean {
    const text = this.match(pattern);
    if (text !== undefined) this.tokens.push({ kind, text, ...this.place });
    return text !== undefined;
  }

  private sum(): boolean {
    if (this.match(summation) === undefined) return false;
    const [text = '', to = ''] = [this.match(sumIndex), this.match(sumLimit)];
    if (/^\s?[_^=]/u.test(this.text.slice(this.at, this.at + 2))) {
      throw this.refused(say('limits'));
    }
    this.tokens.push({ kind: 'sum', text, to, ...this.place });
    return true;
  }

  private name(): boolean {
    const found = this.match(letters);
    if (found === undefined) return false;
    const run = found.replace(/^\\(?:var)?/u, '');
    for (let rest = run; rest !== '';) rest = this.word(rest, run !== found, run);
    return true;
  }

  /** Puts the longest word that the letters start with; a TeX command is one word. */
  private word(run: string, whole: boolean, typed: string): string {
    for (let length = Math.min(run.length, longestName); length > 0; length -= 1) {
      const word = find(this.words, run.slice(0, length));
      // Euler's e stands at the end of its letters: not in `etta`.
      const first = word !== undefined && !whole && !(word.text === 'e');
      if (length < run.length ? first : this.ended(run, word)) {
        if (length < run.length && word) this.put(word);
        this.start += length;
        return run.slice(length);
      }
    }
    throw this.refused(unknownName(typed, run, this.words));
  }

  /** Puts a word with what stands below its end: in `d_jx` that is one letter, in `w_{12}` all. */
  private ended(key: string, word: Word | undefined): boolean {
    const before = this.at;
    const text = (takesSubscript(word) && this.match(subscript)) || '';
    const least = this.text[this.at - 1] === '}' ? text.length : 1;
    for (let used = text.length; used >= least && used > 0; used -= 1) {
      const under = text.slice(0, used);
      const full = find(this.words, key + under) ?? indexed(word, under);
      if (full === undefined || !takesSubscript(full)) continue;
      this.at -= text.length - used;
      this.put(full);
      return true;
    }
    if (text !== '' && word) throw this.refused(unknownSubscript(key, text, this.words));
    this.at = before;
    if (word) this.put(word);
    return word !== undefined;
  }

  private refused(sentence: string): Refusal {
    return new Refusal(sentence, this.place);
  }

  private unread(): Refusal {
    const found = String.fromCodePoint(this.text.codePointAt(this.at) ?? 0);
    this.at += found.length;
    return this.refused(found === '\\' ? say('backslash') : say('unreadSign', { sign: found }));
  }
}
