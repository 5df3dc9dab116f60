// Typed text cut into tokens, each with its place.
import { leveled } from './leveled.ts';
import * as patterns from './patterns.ts';
import { Refusal, type Place } from './refusal.ts';
import {
  find,
  greekName,
  indexed,
  isEuler,
  plainSubscripts,
  type Dictionary,
  type Word,
} from './spelling.ts';
import { unknownName, unknownSubscript } from './unknown-name.ts';

export type Token = Place &
  (
    | { readonly kind: 'number' | 'sign' | 'below' | 'end'; readonly text: string }
    | { readonly kind: 'sum'; readonly text: string; readonly to: string }
    | Word
  );

/** The tokens of a text; `||` is the bar of a norm, or else two bars. */
export function tokensOf(text: string, words: Dictionary, norms: boolean): readonly Token[] {
  const scan = new Scan(leveled(text), words, norms);
  while (scan.step());
  return scan.tokens;
}

class Scan {
  readonly tokens: Token[] = [];
  private start = 0;
  private at = 0;
  private readonly text: string;
  private readonly words: Dictionary;
  private readonly norms: boolean;

  constructor(text: string, words: Dictionary, norms: boolean) {
    this.text = text;
    this.words = words;
    this.norms = norms;
  }

  step(): boolean {
    this.match(patterns.unprinted);
    this.start = this.at;
    if (this.at >= this.text.length) return false;
    if (this.number() || this.sum() || this.name() || this.below()) return true;
    const found = this.match(patterns.operator)?.[0];
    if (found === undefined) throw this.unread();
    if (found === '||' && !this.norms) this.spell(found);
    else if (found !== '.') this.put({ kind: 'sign', text: patterns.meaning[found] ?? found });
    return true;
  }

  private match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text) ?? undefined;
    if (found) this.at += found[0].length;
    return found;
  }

  /** What the first group that took part has matched. */
  private group(pattern: RegExp): string | undefined {
    const found = this.match(pattern);
    return found && plainSubscripts(found[1] ?? found[2] ?? found[3] ?? '');
  }

  private put(token: Word | { kind: 'number' | 'sign' | 'below'; text: string }): void {
    this.tokens.push({ ...token, start: this.start, end: this.at });
  }

  /** Puts the tokens of an ASCII spelling in the place of what was matched. */
  private spell(spelling: string): void {
    for (const text of spelling.match(/\d+|./gu) ?? []) {
      this.put({ kind: /\d/u.test(text) ? 'number' : 'sign', text });
    }
  }

  private number(): boolean {
    const digits = this.match(patterns.number)?.[0];
    if (digits !== undefined) this.put({ kind: 'number', text: digits });
    const fraction = this.match(patterns.vulgar)?.[0].normalize('NFKC');
    if (fraction !== undefined) this.spell(`(${fraction.replace('⁄', '/')})`);
    if (digits !== undefined && fraction !== undefined) {
      throw this.refused(`For ${digits} and ${fraction} type a sum or one decimal number.`);
    }
    return digits !== undefined || fraction !== undefined || this.raised();
  }

  /** `x⁻²`; in ‖w‖²₂ the lower sign comes first. */
  private raised(): boolean {
    const early = this.group(patterns.raisedNorm);
    if (early !== undefined) this.below();
    const power = early ?? this.match(patterns.raised)?.[0];
    if (power === undefined) return false;
    const plain = power.normalize('NFKC').replace('−', '-');
    this.spell(/^\d+$/u.test(plain) ? `^${plain}` : `^(${plain})`);
    return true;
  }

  private below(): boolean {
    const text = this.group(patterns.below);
    if (text !== undefined) this.put({ kind: 'below', text });
    return text !== undefined;
  }

  private sum(): boolean {
    if (!this.match(patterns.summation)) return false;
    this.match(patterns.unprinted);
    const [text = '', to = ''] = [this.group(patterns.sumIndex), this.group(patterns.sumLimit)];
    if (/^\s?[_^=]/u.test(this.text.slice(this.at, this.at + 2))) {
      throw this.refused('A sum runs over all entries: type it without limits, like sum(d_j^2).');
    }
    this.tokens.push({ kind: 'sum', text, to, start: this.start, end: this.at });
    return true;
  }

  private name(): boolean {
    const found = this.match(patterns.dressed)?.[1] ?? this.match(patterns.letters)?.[0];
    if (found === undefined) return false;
    const run = greekName(found) ?? found.replace(/^\\(?:var)?/u, '');
    for (let rest = run; rest !== '';) rest = this.word(rest, run !== found, run);
    return true;
  }

  /** Puts the longest word that the letters start with; a greek letter or a TeX command is one word. */
  private word(run: string, whole: boolean, typed: string): string {
    for (let length = run.length; length > 0; length -= 1) {
      const last = length === run.length;
      const word = find(this.words, run.slice(0, length));
      if ((last && this.ended(run, word)) || (word && !last && !whole && !isEuler(word))) {
        if (!last && word) this.put(word);
        this.start += length;
        return run.slice(length);
      }
    }
    throw this.refused(unknownName(typed, run, this.words));
  }

  /** Puts a word with what stands below its end: in `d_jx` that is one letter, in `w_{12}` all. */
  private ended(key: string, word: Word | undefined): boolean {
    const before = this.at;
    const named = word === undefined || 'symbol' in word || word.text === 'I';
    const found = named ? this.match(patterns.subscript) : undefined;
    const text = plainSubscripts(found?.[1] ?? found?.[2] ?? found?.[3] ?? '');
    const closed = found?.[0].endsWith('}');
    for (let used = text.length; used > (closed ? text.length - 1 : 0); used -= 1) {
      const full =
        find(this.words, key + text.slice(0, used)) ?? indexed(word, text.slice(0, used));
      if (full === undefined || (full.kind === 'function' && full.text !== 'I')) continue;
      this.at -= text.length - used;
      this.put(full);
      return true;
    }
    if (text === '' && word) this.put(word);
    else if (word && 'symbol' in word) throw this.refused(unknownSubscript(key, text, this.words));
    else this.at = before;
    return text === '' && word !== undefined;
  }

  private refused(sentence: string): Refusal {
    return new Refusal(sentence, { start: this.start, end: this.at });
  }

  private unread(): Refusal {
    const sign = String.fromCodePoint(this.text.codePointAt(this.at) ?? 0);
    this.at += sign.length;
    return this.refused(
      sign === '\\'
        ? 'A backslash stands alone: for A⁻¹b type inv(A)*b.'
        : `The sign ${sign} is not read here: type it in words or leave it out.`,
    );
  }
}
