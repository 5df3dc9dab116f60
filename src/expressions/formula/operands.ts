// Numbers, symbols, brackets and bars.
import { entryOf, sumOver } from './entries.ts';
import { functionOf } from './functions.ts';
import { powerOf, productOf, sumOf } from './operators.ts';
import type { Reading } from './reading.ts';
import { Refusal } from './refusal.ts';
import { called } from './shapes.ts';
import type { Token } from './tokens.ts';
import { node, numeral, type Tree } from './tree.ts';

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
  const before = reading.sign(-2) || 'the start';
  const where = here === '' ? 'at the end' : `between ${before} and ${here}`;
  return new Refusal(`Something is missing ${where}: type it.`, reading.peek(-1));
}

function symbolOf(reading: Reading, token: Extract<Token, { kind: 'symbol' | 'entry' }>): Tree {
  const { symbol, text } = token;
  const [rows = '1', columns = '1'] = symbol.size ?? [];
  const tree = { ...node('symbol', [], { rows, columns }, symbol.name), symbol };
  const bare = reading.scope.entries && symbol.size?.length === 1;
  if (token.kind === 'symbol' && !bare) return tree;
  return entryOf(reading, tree, text, token);
}

function numberOf(reading: Reading, digits: string): Tree {
  const { decimal = 'point' } = reading.language;
  const [token, comma, rest] = [reading.peek(-1), reading.next, reading.peek(1)];
  const tight =
    !reading.scope.list &&
    reading.sign() === ',' &&
    comma.start === token.end &&
    rest.start === comma.end;
  if (decimal === 'point' ? tight : decimal === 'comma' && digits.includes('.')) {
    const sign = decimal === 'point' ? 'point, like 1.5' : 'comma, like 1,5';
    throw new Refusal(`The decimal sign is a ${sign}.`, comma);
  }
  if (tight && !/\D/u.test(digits) && rest.kind === 'number' && !rest.text.includes('.')) {
    reading.at += 2;
    return numeral(`${digits}.${rest.text}`);
  }
  return numeral(
    digits
      .replace(/^\./u, '0.')
      .replace(/\.(?=e|$)/iu, '')
      .toLowerCase(),
  );
}

function enclosed(reading: Reading, token: Token, sign: string): Tree {
  const closing = closings[sign];
  if (closing !== undefined) {
    const tree = reading.within({ bar: '', list: false }, () => sumOf(reading));
    reading.close(closing, token);
    return tree;
  }
  if (sign === '√') return called('sqrt', [powerOf(reading)], reading.since(token));
  if (sign !== '|' && sign !== '‖') throw missing(reading, sign);
  const entries = sign === '|' && reading.scope.entries;
  const tree = reading.within({ bar: sign, list: false, entries }, () => sumOf(reading));
  reading.close(sign, token);
  if (sign === '|') return called('abs', [tree], reading.since(token));
  return called(`norm${normIndex(reading)}`, [tree], reading.since(token));
}

function normIndex(reading: Reading): '1' | '2' {
  const { next } = reading;
  if (next.kind !== 'below') return '2';
  reading.at += 1;
  if (next.text === '1' || next.text === '2') return next.text;
  throw new Refusal('Of norms, ||w||_1 and ||w||_2 are read here.', next);
}
