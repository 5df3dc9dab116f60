// The value of a tree at a point, in fixed-point numbers.
import {
  NoValue,
  absolute,
  exponential,
  fixed,
  logarithm,
  one,
  over,
  plus,
  raise,
  squareRoot,
  times,
} from './fixed-point.ts';
import {
  inverseOf,
  mapped,
  merged,
  product,
  traceOf,
  transposedOf,
  whole,
  type Grid,
} from './grid.ts';
import type { Operation, Tree } from './tree.ts';

/** A value for each symbol, a size for each name of one. */
export interface Point {
  readonly values: ReadonlyMap<string, Grid>;
  readonly sizes: ReadonlyMap<string, number>;
  /** Of each kink, which sides were seen: 1 below, 2 above, 3 both. */
  readonly sides: Map<Tree, number>;
  readonly indices: Map<string, number>;
  /** How many steps may still be taken, at this point and those after it. */
  readonly work: { left: number };
}

/** The value; throws NoValue where there is none. */
export function evaluate(tree: Tree, point: Point): Grid {
  point.work.left -= steps[tree.op] ?? 4;
  if (point.work.left < 0) throw new NoValue('out of range');
  if (tree.op === 'sum') return summed(tree, point);
  const args = tree.args.map((part) => evaluate(part, point));
  const [a = zero, b = zero] = args;
  if (args.length === 2) point.work.left -= a.cells.length * b.columns;
  if (args.length === 0) return leaf(tree, point);
  if (tree.op === 'entry') return whole(a.cells[point.indices.get(tree.text) ?? 0] ?? 0n);
  return rules[tree.op]?.(a, b) ?? kinked(tree, a, b, point);
}

/** What an operation costs where that is more than that of taking it up; a multiplication is 1. */
const steps: Readonly<Partial<Record<Operation, number>>> = {
  exp: 25,
  log: 40,
  sqrt: 70,
  power: 70,
  norm2: 70,
  inv: 250,
};

const zero = whole(0n);

function leaf({ op, text }: Tree, { values }: Point): Grid {
  if (op === 'number') return whole(fixed(text));
  return op === 'symbol' ? (values.get(text) ?? zero) : whole(one);
}

function summed({ args, text, size = '' }: Tree, point: Point): Grid {
  const outer = point.indices.get(text);
  let total = zero;
  for (let k = 0; k < (point.sizes.get(size) ?? 0); k += 1) {
    point.indices.set(text, k);
    for (const body of args) total = merged(total, evaluate(body, point), plus);
  }
  if (outer !== undefined) point.indices.set(text, outer);
  return total;
}

type Rule = (a: Grid, b: Grid) => Grid;

const rules: Readonly<Partial<Record<Operation, Rule>>> = {
  add: (a, b) => merged(a, b, plus),
  subtract: (a, b) => merged(a, mapped(b, negated), plus),
  multiply: product,
  divide: (a, b) => mapped(a, (x) => over(x, first(b))),
  power: (a, b) => whole(raise(first(a), first(b))),
  negate: (a) => mapped(a, negated),
  transpose: transposedOf,
  inv: inverseOf,
  tr: (a) => whole(traceOf(a)),
  norm1: ({ cells }) => whole(total(cells.map(absolute))),
  norm2: ({ cells }) => whole(squareRoot(total(cells.map((x) => times(x, x))))),
  sqrt: (a) => mapped(a, squareRoot),
  exp: (a) => mapped(a, exponential),
  log: (a) => mapped(a, logarithm),
};

const first = ({ cells: [x = 0n] }: Grid): bigint => x;
const negated = (x: bigint): bigint => -x;
const total = (cells: readonly bigint[]): bigint => cells.reduce((sum, x) => plus(sum, x), 0n);

/** |x|, sign, min and max, which note what side of their kink they were seen on. */
function kinked(tree: Tree, a: Grid, b: Grid, point: Point): Grid {
  const { op } = tree;
  const two = op === 'min' || op === 'max';
  const across = two ? merged(a, mapped(b, negated), plus) : a;
  for (const x of across.cells) {
    const side = x < 0n ? 1 : x > 0n ? 2 : 0;
    point.sides.set(tree, (point.sides.get(tree) ?? 0) | side);
  }
  if (two) return first(across) > 0n === (op === 'max') ? a : b;
  return mapped(a, op === 'abs' ? absolute : (x) => x && over(x, absolute(x)));
}
