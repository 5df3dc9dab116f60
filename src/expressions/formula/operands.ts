// Symbols, brackets and bars.
import { entryOf, sumOver } from './entries.ts';
import { functionOf } from './functions.ts';
import { numberOf } from './numbers.ts';
import { powerOf, productOf, sumOf } from './operators.ts';
import type { Reading } from './reading.ts';
import { Refusal } from './refusal.ts';
import { called } from './shapes.ts';
import type { Token } from './tokens.ts';
import { node, type Tree } from './tree.ts';
import { say } from './words.ts';

export const closings: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

export function operand(reading: Reading): Tree {
  const token = reading.next;
  reading.at += 1;
  return reading.within({}, () => {
    switch (token.kind) {
      case 'number':
        return numberOf(reading, token.text);
      case 'symbol':
      case 'entry':
        return symbolOf(reading, token);
      case 'function':
        return functionOf(reading, token, token.text);
      case 'sum':
        return sumOver(reading, token, () => productOf(reading));
      case 'sign':
        return enclosed(reading, token, token.text);
      case 'below':
      case 'end':
        throw missing(reading, token.text);
    }
  });
}

function missing(reading: Reading, here: string): Refusal {
  return new Refusal(whatIsMissing(reading.sign(-2), here), reading.peek(-1));
}

function whatIsMissing(before: string, after: string): string {
  if (after === '') return say('missingAtEnd');
  return before === ''
    ? say('missingAtStart', { after })
    : say('missingBetween', { before, after });
}

function symbolOf(reading: Reading, token: Extract<Token, { kind: 'symbol' | 'entry' }>): Tree {
  const { symbol, text } = token;
  const [rows = '1', columns = '1'] = symbol.size ?? [];
  const tree = { ...node('symbol', [], { rows, columns }, symbol.name), symbol };
  const bare = reading.scope.entries && symbol.size?.length === 1;
  if (token.kind === 'symbol' && !bare) return tree;
  return entryOf(reading, tree, text, token);
}

function enclosed(reading: Reading, token: Token, sign: string): Tree {
  const closing = closings[sign];
  if (closing !== undefined) {
    const tree = reading.within({ bar: '', comma: 'decimal' }, () => sumOf(reading));
    reading.close(closing, token);
    return tree;
  }
  if (sign === '√') return called('sqrt', [powerOf(reading)], reading.since(token));
  if (sign !== '|' && sign !== '‖') throw missing(reading, sign);
  const entries = sign === '|' && reading.scope.entries;
  const tree = reading.within({ bar: sign, comma: 'decimal', entries }, () => sumOf(reading));
  reading.close(sign, token);
  if (sign === '|') return called('abs', [tree], reading.since(token));
  return called(`norm${normIndex(reading)}`, [tree], reading.since(token));
}

function normIndex(reading: Reading): '1' | '2' {
  const { next } = reading;
  if (next.kind !== 'below') return '2';
  reading.at += 1;
  if (next.text === '1' || next.text === '2') return next.text;
  throw new Refusal(say('norms'), next);
}
