// Puts parts together where they fit, and says in names of shapes why they do not.
import { plainText } from './plain-text.ts';
import { Refusal, type Place } from './refusal.ts';
import { isScalar, negated, node, numeral, type Operation, type Shape, type Tree } from './tree.ts';

const isAny = ({ shape }: Tree): boolean => shape.rows === '*';
const isSquare = ({ shape }: Tree): boolean => shape.rows === shape.columns;

export const sameShape = (a: Shape, b: Shape): boolean =>
  a.rows === b.rows && a.columns === b.columns;

/** "a number", "a vector of p entries", "a row of p entries", "a matrix of size n×p". */
export function shapeName({ rows, columns }: Shape): string {
  if (rows === '*') return 'a multiple of I';
  if (columns !== '1')
    return rows === '1' ? `a row of ${columns} entries` : `a matrix of size ${rows}×${columns}`;
  return rows === '1' ? 'a number' : `a vector of ${rows} entries`;
}

const says = (tree: Tree): string => {
  const text = plainText(tree);
  return `${text.length > 32 ? `${text.slice(0, 31)}…` : text} is ${shapeName(tree.shape)}`;
};

export function addable(op: 'add' | 'subtract', a: Tree, b: Tree, at: Place): Tree {
  if (sameShape(a.shape, b.shape)) return node(op, [a, b], a.shape);
  const either = [a, b];
  const [square, number] = [
    either.find((part) => !isScalar(part) && isSquare(part)),
    either.find(isScalar),
  ];
  if (square && !number && either.every(isSquare))
    return node(op, [a, b], isAny(a) ? b.shape : a.shape);
  const hint =
    square && number
      ? `type ${plainText(number)}*I for a multiple of the identity`
      : 'only equal shapes can be added';
  throw new Refusal(`${says(a)}, ${says(b)}: ${hint}.`, at);
}

export function product(a: Tree, b: Tree, at: Place): Tree {
  const [left, right] = [isScalar(a) || isAny(a), isScalar(b) || isAny(b)];
  if (left || right) return node('multiply', [a, b], left && !isScalar(b) ? b.shape : a.shape);
  const { rows, columns } = a.shape;
  if (columns === b.shape.rows) {
    return node('multiply', [a, b], { rows, columns: b.shape.columns });
  }
  const turned = rows === b.shape.rows ? `, like ${plainText(transposed(a))}` : '';
  throw new Refusal(`${says(a)}, ${says(b)}: transpose one of them${turned}.`, at);
}

export function quotient(a: Tree, b: Tree, at: Place): Tree {
  if (isScalar(b)) return node('divide', [a, b], a.shape);
  const hint = isSquare(b)
    ? 'multiply with its inverse, inv( )'
    : 'put brackets around all that stands below the line';
  throw new Refusal(`${says(b)}: ${hint}.`, at);
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
  throw new Refusal(`${says(a)}: only a square matrix has an inverse.`, at);
}

export function power(a: Tree, b: Tree, at: Place): Tree {
  if (isScalar(a) && isScalar(b)) return node('power', [a, b]);
  const exponent = plainText(b);
  if (exponent === '-1') return inverse(a, at);
  if (exponent === '2' && isSquare(a)) return node('multiply', [a, a], a.shape);
  throw new Refusal(
    `${says(isScalar(a) ? b : a)}: only numbers have powers; a squared length is like ||w||^2.`,
    at,
  );
}

/** What each function takes, where that is no number. */
const takes: Readonly<Partial<Record<Operation, string>>> = {
  tr: 'tr takes a square matrix',
  norm1: '|| || takes a vector',
  norm2: '|| || takes a vector',
  abs: '| | takes a number; of norms, ||w||_1 and ||w||_2 are read here',
};

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
  throw new Refusal(`${says(wrong)}: ${takes[op] ?? `${op} takes a number`}.`, at);
}
