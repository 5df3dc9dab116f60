// Sums of products of powers, from the loosest to the tightest.
import { entryOf } from './entries.ts';
import { operand } from './operands.ts';
import type { Reading } from './reading.ts';
import { Refusal } from './refusal.ts';
import { addable, power, product, quotient, transposed } from './shapes.ts';
import { isScalar, negated, node, numeral, type Tree } from './tree.ts';
import { say } from './words.ts';

/** Terms between + and -. */
export function sumOf(reading: Reading): Tree {
  const { next } = reading;
  let tree = term(reading);
  for (;;) {
    const op = reading.took('+') ? 'add' : reading.took('-') ? 'subtract' : undefined;
    if (op === undefined) return tree;
    tree = addable(op, tree, term(reading), reading.since(next));
  }
}

const term = (reading: Reading): Tree => signed(reading, productOf);

/** What follows signs. */
function signed(reading: Reading, read: typeof term): Tree {
  if (reading.took('+')) return signed(reading, read);
  return reading.took('-') ? negated(signed(reading, read)) : read(reading);
}

/** Factors and divisors; in a sum over entries, X w is the entry of a whole product. */
export function productOf(reading: Reading): Tree {
  const { next } = reading;
  const matrix = next.kind === 'symbol' && next.symbol.size?.length === 2;
  if (!reading.scope.entries || !matrix) return factors(reading);
  const vector = reading.within({ entries: false }, () => factors(reading));
  return isScalar(vector) ? vector : entryOf(reading, vector, '', reading.since(next));
}

function factors(reading: Reading): Tree {
  const { next } = reading;
  let tree = factor(reading);
  for (;;) {
    const join = reading.took('/') ? quotient : product;
    if (join === product && !reading.took('*') && !startsOperand(reading)) return tree;
    tree = join(tree, factor(reading), reading.since(next));
  }
}

/** A power, or one with a sign of its own as in 2·-x. */
export const factor = (reading: Reading): Tree => signed(reading, powerOf);

function startsOperand(reading: Reading): boolean {
  const { next } = reading;
  const sign = reading.sign();
  if (next.kind === 'number') {
    throw new Refusal(say('numberBehind'), next);
  }
  if (sign === '|' || sign === '‖') return sign !== reading.scope.bar;
  return sign === '' ? next.kind !== 'end' : /[([{√]/u.test(sign);
}

/** An operand with what stands above and below its end. */
export function powerOf(reading: Reading): Tree {
  const { next } = reading;
  let tree = operand(reading);
  for (;;) {
    if (reading.took("'")) tree = transposed(tree);
    else if (reading.next.kind === 'below') tree = below(reading, tree);
    else if (reading.took('^')) {
      const above = exponent(reading);
      tree = above ? power(tree, above, reading.since(next)) : transposed(tree);
    } else return tree;
  }
}

/** (z)_+ and (X w)_i. */
function below(reading: Reading, tree: Tree): Tree {
  const { next } = reading;
  reading.at += 1;
  const { text } = next;
  if (text === '+' && isScalar(tree)) return node('max', [tree, numeral('0')]);
  if (tree.op === 'entry' && tree.text === text) return tree;
  if (/^[a-z]$/u.test(text)) return entryOf(reading, tree, text, next);
  throw new Refusal(say('subscript', { below: text }), next);
}

/** What stands above; undefined for the T of a transpose. */
function exponent(reading: Reading): Tree | undefined {
  const open = /[({]/u.test(reading.sign()) ? 1 : 0;
  const token = reading.peek(open);
  if (token.text === "'" || token.text === 'transpose') {
    reading.at += 1 + 2 * open;
    return undefined;
  }
  return height(reading);
}

const height = (reading: Reading): Tree =>
  reading.took('-') ? negated(height(reading)) : raised(reading);

/** x^2^3 is x^(2^3). */
function raised(reading: Reading): Tree {
  const { next } = reading;
  const tree = operand(reading);
  if (!reading.took('^')) return tree;
  return power(tree, height(reading), reading.since(next));
}
