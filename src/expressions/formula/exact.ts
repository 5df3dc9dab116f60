// Quotients of polynomials: what agrees here is equal, and that is a proof.
import { NoValue, orReason, ratioOf } from './fixed-point.ts';
import { plainText } from './plain-text.ts';
import { constant, sum, times, variable, type Polynomial } from './polynomial.ts';
import { isScalar, type Tree } from './tree.ts';

interface Quotient {
  readonly above: Polynomial;
  readonly below: Polynomial;
  /** A bound on degrees and on how often numbers are multiplied: nothing grows beyond it. */
  readonly degree: number;
}

/** What stands for itself, by its text: symbols, and parts such as sqrt(x) that no rule is known for. */
interface Atoms {
  readonly places: Map<string, number>;
  opaque: boolean;
}

/**
 * Whether two numbers are equal for all values of their symbols; undefined where this is not decided.
 *
 * Functions and sums are taken as unknowns, so that with them only equality is proved.
 */
export function provedEqual(a: Tree, b: Tree): boolean | undefined {
  if (!isScalar(a) || !isScalar(b)) return undefined;
  const atoms: Atoms = { places: new Map(), opaque: false };
  const difference = orReason(() =>
    added(quotientOf(a, atoms), product(minusOne, quotientOf(b, atoms))),
  );
  if (typeof difference === 'string') return undefined;
  return difference.above.size === 0 || (atoms.opaque ? undefined : false);
}

const quotient = (above: Polynomial, below = constant(1n), degree = 1): Quotient => ({
  above,
  below,
  degree,
});

const unit = quotient(constant(1n));
const minusOne = quotient(constant(-1n));

function quotientOf(tree: Tree, atoms: Atoms): Quotient {
  const { op, args, text } = tree;
  const [a, b] = args;
  if (op === 'number') {
    const { above, below } = ratioOf(text);
    return quotient(constant(above), constant(below));
  }
  if (!a || !args.every(isScalar)) return atom(tree, atoms);
  const of = (part: Tree) => quotientOf(part, atoms);
  if (op === 'negate') return product(minusOne, of(a));
  if (!b) return atom(tree, atoms);
  if (op === 'power') return raised(a, plainText(b), atoms) ?? atom(tree, atoms);
  if (op === 'add') return added(of(a), of(b));
  if (op === 'subtract') return added(of(a), product(minusOne, of(b)));
  if (op === 'multiply') return product(of(a), of(b));
  return op === 'divide' ? product(of(a), inverted(of(b))) : atom(tree, atoms);
}

function atom(tree: Tree, atoms: Atoms): Quotient {
  const { places } = atoms;
  const key = plainText(tree);
  if (tree.op !== 'symbol') atoms.opaque = true;
  if (!places.has(key)) places.set(key, places.size);
  return quotient(variable(places.get(key) ?? 0));
}

function inverted({ above, below, degree }: Quotient): Quotient {
  // Nothing is divided by 0, and points say so.
  if (above.size === 0) throw new NoValue('undefined');
  return { above: below, below: above, degree };
}

function product(p: Quotient, q: Quotient): Quotient {
  const degree = p.degree + q.degree;
  if (degree > 200) throw new NoValue('out of range');
  return quotient(times(p.above, q.above), times(p.below, q.below), degree);
}

function added(p: Quotient, q: Quotient): Quotient {
  const { below, degree } = product(p, q);
  return quotient(sum(times(p.above, q.below), times(q.above, p.below)), below, degree);
}

/** A whole power up to 12 is worked out; x^(n + 1) and x^0.5 stand for themselves. */
function raised(base: Tree, exponent: string, atoms: Atoms): Quotient | undefined {
  const [, minus, count = '13'] = /^(-?)(\d{1,2})$/u.exec(exponent) ?? [];
  if (Number(count) > 12) return undefined;
  const factor = quotientOf(base, atoms);
  let power = unit;
  for (let k = 0; k < Number(count); k += 1) power = product(power, factor);
  return minus === '' ? power : inverted(power);
}
