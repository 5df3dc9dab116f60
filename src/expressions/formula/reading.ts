import type { FormulaLanguage } from './language.ts';
import { Refusal, type Place } from './refusal.ts';
import type { Token } from './tokens.ts';
import { say } from './words.ts';

const deepest = 40;

/** What holds between two brackets. */
interface Scope {
  /** What closes the innermost bar; '' inside brackets. */
  readonly bar: string;
  /** Whether a bare vector stands for its entry, as x does in sum(x^2). */
  readonly entries: boolean;
  /** What a comma between digits is: it separates the parts of a list, or may do so. */
  readonly comma: 'decimal' | 'separates' | 'either';
  /** The index that a sum names, for bare vectors in it. */
  readonly index: string;
}

/** Where the reader stands in the tokens; it only moves on, and goes to a fixed depth. */
export class Reading {
  readonly tokens: readonly Token[];
  readonly language: FormulaLanguage;
  /** Indices that no sum has bound yet, each with its size. */
  free = new Map<string, string>();
  scope: Scope = { bar: '', entries: false, comma: 'decimal', index: '' };
  at = 0;
  private readonly end: Token;
  private depth = 0;

  constructor(tokens: readonly Token[], language: FormulaLanguage, length: number) {
    this.tokens = tokens;
    this.language = language;
    this.end = { kind: 'end', text: '', start: length, end: length };
  }

  get next(): Token {
    return this.peek(0);
  }

  peek(ahead: number): Token {
    return this.tokens[this.at + ahead] ?? this.end;
  }

  /** The sign that stands here; '' where something else does. */
  sign(ahead = 0): string {
    const token = this.peek(ahead);
    return token.kind === 'sign' ? token.text : '';
  }

  /** Steps over a sign if it stands here. */
  took(text: string): boolean {
    const here = this.sign() === text;
    if (here) this.at += 1;
    return here;
  }

  /** From `start` to the end of what was read last. */
  since({ start }: Place): Place {
    return { start, end: Math.max(start, this.peek(-1).end) };
  }

  /** Reads one level deeper, up to what closes it. */
  within<Result>(changes: Partial<Scope>, read: () => Result): Result {
    const { scope } = this;
    this.depth += 1;
    if (this.depth > deepest) {
      throw new Refusal(say('tooDeep'), this.next);
    }
    this.scope = { ...scope, ...changes };
    const result = read();
    this.scope = scope;
    this.depth -= 1;
    return result;
  }

  close(sign: string, opening: Place): void {
    if (this.took(sign)) return;
    const shown = sign === '‖' ? '||' : sign;
    throw this.next.kind === 'end'
      ? new Refusal(say('stillOpen', { sign: shown }), opening)
      : new Refusal(say('closeFirst', { sign: shown }), this.next);
  }
}
