import type { FormulaLanguage } from './language.ts';
import { sumOf } from './operators.ts';
import { Reading } from './reading.ts';
import { Refusal, type Place } from './refusal.ts';
import { dictionaryOf } from './spelling.ts';
import { tokensOf, type Token } from './tokens.ts';
import type { Tree } from './tree.ts';
import { say } from './words.ts';

export interface FormulaRead {
  readonly kind: 'formula';
  readonly tree: Tree;
}

export interface NoFormula {
  readonly kind: 'none';
  /** What was wrong and what to type instead. */
  readonly message: string;
  /** Where in the typed text. */
  readonly at: Place;
}

export const longestFormula = 400;

/**
 * Reads `2λw`, `\frac{1}{2}x^2`, `sum(d_j^2/(d_j^2+lambda))`, `X^T(Xw-y)/n`, `df(λ) = …`; explains
 * what it cannot read. Never throws; the time is bounded by the longest text it accepts.
 */
export function readFormula(text: string, language: FormulaLanguage): FormulaRead | NoFormula {
  const read = attempt(text, language, true);
  if (read.kind === 'formula' || !text.includes('||')) return read;
  const other = attempt(text, language, false);
  return other.kind === 'formula' ? other : read;
}

/** With `||` as the bar of a norm, or as two bars: `||z| - 1|`. */
function attempt(text: string, language: FormulaLanguage, norms: boolean): FormulaRead | NoFormula {
  try {
    return { kind: 'formula', tree: treeOf(text, language, norms) };
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'none', message: error.message, at: error.at };
    throw error;
  }
}

function treeOf(text: string, language: FormulaLanguage, norms: boolean): Tree {
  const whole = { start: 0, end: text.length };
  if (text.length > longestFormula) {
    throw new Refusal(say('tooLong', { longest: longestFormula }), whole);
  }
  const tokens = tokensOf(text, dictionaryOf(language), norms);
  if (tokens.length === 0) throw new Refusal(say('empty'), whole);
  const reading = new Reading(tokens, language, text.length);
  const tree = sumOf(reading);
  if (reading.next.kind !== 'end') throw unexpected(reading.next);
  for (const [index] of reading.free) {
    throw new Refusal(say('noSum', { index }), whole);
  }
  return tree;
}

function unexpected(token: Token): Refusal {
  const { text } = token;
  return new Refusal(text === '=' ? say('equation') : say('outOfPlace', { sign: text }), token);
}
