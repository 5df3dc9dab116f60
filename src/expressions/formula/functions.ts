// Functions by name, with one argument in brackets or right behind, or a list.
import { sumOver } from './entries.ts';
import { closings, operand } from './operands.ts';
import { factor, powerOf, productOf, sumOf } from './operators.ts';
import type { Reading } from './reading.ts';
import { Refusal, type Place } from './refusal.ts';
import { operations } from './spelling.ts';
import { called, inverse, product, quotient, transposed } from './shapes.ts';
import { node, numeral, type Tree } from './tree.ts';
import { say } from './words.ts';

export function functionOf(reading: Reading, token: Place, name: string): Tree {
  if (name === 'I') return node('identity', [], { rows: '*', columns: '*' });
  if (name === 'e') {
    const exponent = reading.took('^') ? factor(reading) : numeral('1');
    return called('exp', [exponent], reading.since(token));
  }
  if (name === 'frac') return fraction(reading, token);
  if (name === 'sum') {
    const read = closings[reading.sign()] === undefined ? productOf : operand;
    return sumOver(reading, { ...token, text: '', to: '' }, () => read(reading));
  }
  if (reading.sign() === '^') {
    throw new Refusal(say('powerBehind', { name }), reading.next);
  }
  return applied(reading, token, name, argumentsOf(reading, name));
}

/** \frac{1}{n}, \frac1n, and \frac12 as TeX reads it. */
function fraction(reading: Reading, at: Place): Tree {
  const { next } = reading;
  const [, above, below] = next.kind === 'number' ? (/^(\d)(\d)$/u.exec(next.text) ?? []) : [];
  if (above === undefined || below === undefined || reading.sign(1) === '{') {
    return quotient(operand(reading), operand(reading), reading.since(at));
  }
  reading.at += 1;
  return quotient(numeral(above), numeral(below), at);
}

function argumentsOf(reading: Reading, name: string): readonly Tree[] {
  const opening = reading.next;
  const closing = closings[reading.sign()];
  if (closing === undefined) return [powerOf(reading)];
  if (name === 'sqrt' && closing === ']') {
    throw new Refusal(say('root'), opening);
  }
  const list = /^(?:m|norm|inv)/u.test(name);
  // Where a semicolon separates, a comma is free to be decimal.
  const semicolons = reading.tokens.some((token) => token.kind === 'sign' && token.text === ';');
  const comma = !list || semicolons ? 'decimal' : name.startsWith('m') ? 'separates' : 'either';
  const args: Tree[] = [];
  do {
    reading.at += 1;
    args.push(reading.within({ bar: '', comma }, () => sumOf(reading)));
  } while (list && /[,;]/u.test(reading.sign()));
  reading.close(closing, opening);
  return args;
}

function applied(reading: Reading, token: Place, name: string, args: readonly Tree[]): Tree {
  const at = reading.since(token);
  const [a = numeral('0'), b, c] = args;
  if (c !== undefined || (b === undefined && /^m/u.test(name))) {
    throw new Refusal(say('twoParts', { name }), at);
  }
  if (name === 'inv') return b ? product(inverse(a, at), b, at) : inverse(a, at);
  if (name === 'transpose') return transposed(a);
  if (name === 'relu') return called('max', [a, numeral('0')], at);
  if (name === 'norm') return called(b?.text === '1' ? 'norm1' : 'norm2', [a], at);
  return called(operations.find((op) => op === name) ?? 'sqrt', args, at);
}
