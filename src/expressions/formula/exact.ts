// Quotients of polynomials: what agrees here is equal, and that is a proof.
import { ratioOf } from './fixed-point.ts';
import { plainText } from './plain-text.ts';
import { TooLarge, constant, sum, times, variable, type Polynomial } from './polynomial.ts';
import { isScalar, type Tree } from './tree.ts';

interface Quotient {
  readonly above: Polynomial;
  readonly below: Polynomial;
  /** A bound on degrees and on how often numbers are multiplied: nothing grows beyond it. */
  readonly degree: number;
}

/** Numbers that stand for themselves: symbols, and parts such as sqrt(x) that no rule is known for. */
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
  try {
    const [p, q] = [quotientOf(a, atoms), quotientOf(b, atoms)];
    const difference = sum(times(p.above, q.below), times(q.above, p.below), -1n);
    return difference.size === 0 ? true : atoms.opaque ? undefined : false;
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
}

function quotientOf(tree: Tree, atoms: Atoms): Quotient {
  const { op, args, text } = tree;
  if (op === 'number') {
    const { above, below } = ratioOf(text);
    return { above: constant(above), below: constant(below), degree: 1 };
  }
  if (op === 'power') return raised(tree, atoms);
  const parts = args.every(isScalar) ? args : [];
  const [a, b] = parts;
  if (a === undefined) return atom(tree, atoms);
  if (op === 'negate') return product(quotientOf(a, atoms), minusOne);
  if (b === undefined || !/^(?:add|subtract|multiply|divide)$/u.test(op)) return atom(tree, atoms);
  const [p, q] = [quotientOf(a, atoms), quotientOf(b, atoms)];
  if (op === 'multiply') return product(p, q);
  if (op === 'divide') return product(p, inverted(q));
  return combined(p, q, op === 'add' ? 1n : -1n);
}

const unit: Quotient = { above: constant(1n), below: constant(1n), degree: 0 };
const minusOne: Quotient = { ...unit, above: constant(-1n) };

function atom(tree: Tree, atoms: Atoms): Quotient {
  if (tree.op !== 'symbol') atoms.opaque = true;
  const key = tree.op === 'symbol' ? tree.text : plainText(tree);
  const place = atoms.places.get(key) ?? atoms.places.size;
  atoms.places.set(key, place);
  return { above: variable(place), below: constant(1n), degree: 1 };
}

function inverted({ above, below, degree }: Quotient): Quotient {
  // Nothing is divided by 0, and points say so.
  if (above.size === 0) throw new TooLarge();
  return { above: below, below: above, degree };
}

function product(p: Quotient, q: Quotient): Quotient {
  const degree = p.degree + q.degree;
  if (degree > 200) throw new TooLarge();
  return { above: times(p.above, q.above), below: times(p.below, q.below), degree };
}

function combined(p: Quotient, q: Quotient, factor: bigint): Quotient {
  const { below, degree } = product(p, q);
  return { above: sum(times(p.above, q.below), times(q.above, p.below), factor), below, degree };
}

/** A whole power up to 12 is worked out; x^(n + 1) and x^0.5 stand for themselves. */
function raised(tree: Tree, atoms: Atoms): Quotient {
  const [base, exponent] = tree.args;
  const [, minus, count] = /^(-?)(\d{1,2})$/u.exec(exponent ? plainText(exponent) : '') ?? [];
  if (base === undefined || count === undefined || Number(count) > 12) return atom(tree, atoms);
  const factor = quotientOf(base, atoms);
  let power = unit;
  for (let k = 0; k < Number(count); k += 1) power = product(power, factor);
  return minus === '' ? power : inverted(power);
}
