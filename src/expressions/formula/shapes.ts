// Puts parts together where they fit, and says in names of shapes why they do not.
import { plainText, shownText } from './plain-text.ts';
import { Refusal, type Place } from './refusal.ts';
import { isScalar, negated, node, numeral, type Operation, type Shape, type Tree } from './tree.ts';
import { say } from './words.ts';

const isAny = ({ shape }: Tree): boolean => shape.rows === '*';
const isSquare = ({ shape }: Tree): boolean => shape.rows === shape.columns;

export const sameShape = (a: Shape, b: Shape): boolean =>
  a.rows === b.rows && a.columns === b.columns;

/** "a number", "a vector of p entries", "a row of p entries", "a matrix of size n×p". */
export function shapeName({ rows, columns }: Shape): string {
  if (rows === '*') return say('multipleOfI');
  if (columns !== '1')
    return rows === '1' ? say('row', { columns }) : say('matrix', { rows, columns });
  return rows === '1' ? say('number') : say('vector', { rows });
}

function shortly(tree: Tree): string {
  const text = shownText(tree);
  return text.length > 32 ? `${text.slice(0, 31)}…` : text;
}

const one = (a: Tree) => ({ a: shortly(a), shape: shapeName(a.shape) });

const two = (a: Tree, b: Tree) => ({
  ...{ a: shortly(a), shapeOfA: shapeName(a.shape) },
  ...{ b: shortly(b), shapeOfB: shapeName(b.shape) },
});

export function addable(op: 'add' | 'subtract', a: Tree, b: Tree, at: Place): Tree {
  if (sameShape(a.shape, b.shape)) return node(op, [a, b], a.shape);
  const either = [a, b];
  const [square, number] = [
    either.find((part) => !isScalar(part) && isSquare(part)),
    either.find(isScalar),
  ];
  if (square && !number && either.every(isSquare))
    return node(op, [a, b], isAny(a) ? b.shape : a.shape);
  const both = two(a, b);
  throw new Refusal(
    square && number
      ? say('addIdentity', { ...both, number: shownText(number) })
      : say('addEqual', both),
    at,
  );
}

export function product(a: Tree, b: Tree, at: Place): Tree {
  const [left, right] = [isScalar(a) || isAny(a), isScalar(b) || isAny(b)];
  if (left || right) return node('multiply', [a, b], left && !isScalar(b) ? b.shape : a.shape);
  const { rows, columns } = a.shape;
  if (columns === b.shape.rows) {
    return node('multiply', [a, b], { rows, columns: b.shape.columns });
  }
  const both = two(a, b);
  throw new Refusal(
    rows === b.shape.rows
      ? say('transposeLike', { ...both, turned: shownText(transposed(a)) })
      : say('transpose', both),
    at,
  );
}

export function quotient(a: Tree, b: Tree, at: Place): Tree {
  if (isScalar(b)) return node('divide', [a, b], a.shape);
  throw new Refusal(say(isSquare(b) ? 'divideByMatrix' : 'divideByVector', one(b)), at);
}

export function transposed(a: Tree): Tree {
  const [inner] = a.args;
  if (isScalar(a) || isAny(a)) return a;
  if (a.op === 'transpose' && inner) return inner;
  return node('transpose', [a], { rows: a.shape.columns, columns: a.shape.rows });
}

export function inverse(a: Tree, at: Place): Tree {
  if (isScalar(a)) return node('power', [a, negated(numeral('1'))]);
  if (isSquare(a)) return node('inv', [a], a.shape);
  throw new Refusal(say('noInverse', one(a)), at);
}

export function power(a: Tree, b: Tree, at: Place): Tree {
  if (isScalar(a) && isScalar(b)) return node('power', [a, b]);
  const exponent = plainText(b);
  if (exponent === '-1') return inverse(a, at);
  if (exponent === '2' && isSquare(a)) return node('multiply', [a, a], a.shape);
  throw new Refusal(say('noPower', one(isScalar(a) ? b : a)), at);
}

/** What each function takes, where that is no number. */
const takes = {
  tr: 'takesSquare',
  norm1: 'takesVector',
  norm2: 'takesVector',
  abs: 'absTakesNumber',
} as const;

const isNamed = (op: Operation): op is keyof typeof takes => op in takes;

/** sqrt, exp, |·|, sign, tr, norms and the like of what they take. */
export function called(op: Operation, args: readonly Tree[], at: Place): Tree {
  const [a = numeral('0')] = args;
  const norm = op.startsWith('norm');
  const vector = a.shape.rows === '1' || a.shape.columns === '1';
  if (op === 'tr' ? isSquare(a) && !vector && !isAny(a) : args.every(isScalar)) {
    return node(norm ? 'abs' : op, args);
  }
  if (vector && op === 'sign') return node(op, args, a.shape);
  if (vector && norm) return node(op, args);
  const wrong = args.find((arg) => !isScalar(arg)) ?? a;
  const why = one(wrong);
  throw new Refusal(
    isNamed(op) ? say(takes[op], why) : say('takesNumber', { ...why, name: op }),
    at,
  );
}
