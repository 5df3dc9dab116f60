// Random formulas over three numbers, and random ways of writing the same one in another form.
import fc from 'fast-check';
import type { FormulaLanguage } from './language.ts';
import { negated, node, numeral, type Tree } from './tree.ts';

export const letters: FormulaLanguage = {
  symbols: [
    { name: 'a' },
    { name: 'b', domain: 'positive' },
    { name: 'lambda', shown: 'λ', domain: 'positive' },
  ],
};

const symbols = letters.symbols.map((symbol): Tree => ({
  ...node('symbol', []),
  text: symbol.name,
  symbol,
}));

const digits = fc.constantFrom('0', '1', '2', '3', '7', '0.5', '12.25').map(numeral);
const leaf = fc.oneof(fc.constantFrom(...symbols), digits);

const operations = ['add', 'subtract', 'multiply', 'divide'] as const;
const functions = ['exp', 'abs', 'sign', 'sqrt', 'log'] as const;

/** Sums, products, quotients and small powers, a function here and there. */
export const randomTree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => {
  const pair = fc.tuple(tie('tree'), tie('tree'));
  const joined = fc.tuple(fc.constantFrom(...operations), pair).map(([op, args]) => node(op, args));
  const power = fc
    .tuple(tie('tree'), fc.constantFrom('2', '3').map(numeral))
    .map((args) => node('power', args));
  const negative = tie('tree').map(negated);
  const called = fc
    .tuple(fc.constantFrom(...functions), tie('tree'))
    .map(([op, arg]) => node(op, [arg]));
  const chosen = fc
    .tuple(fc.constantFrom('min' as const, 'max' as const), pair)
    .map(([op, args]) => node(op, args));
  return {
    tree: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      leaf,
      { arbitrary: joined, weight: 4 },
      power,
      negative,
      called,
      chosen,
    ),
  };
}).tree;

type Rewriting = (tree: Tree) => Tree | undefined;

/** Rules that keep the value wherever there is one. */
const rules: readonly Rewriting[] = [
  (tree) => swapped(tree),
  (tree) => associated(tree),
  (tree) => distributed(tree),
  (tree) => node('add', [tree, numeral('0')]),
  (tree) => node('multiply', [numeral('1'), tree]),
  (tree) => node('subtract', [node('add', [tree, letter(0)]), letter(0)]),
  (tree) => node('divide', [node('multiply', [tree, numeral('6')]), numeral('6')]),
  (tree) => negated(negated(tree)),
  (tree) => squares(tree),
  (tree) =>
    tree.op === 'power' && tree.args[1]?.text === '2' && tree.args[0]
      ? node('multiply', [tree.args[0], tree.args[0]])
      : undefined,
  ({ op, args: [a, b] }) =>
    op === 'subtract' && a && b ? node('add', [a, negated(b)]) : undefined,
  ({ op, args: [a, b] }) =>
    op === 'divide' && a && b
      ? node('multiply', [a, node('power', [b, negated(numeral('1'))])])
      : undefined,
];

const letter = (place: number): Tree => symbols[place] ?? numeral('0');

const commutes = (op: Tree['op']): boolean => /^(?:add|multiply|min|max)$/u.test(op);

const swapped: Rewriting = ({ op, args: [a, b] }) =>
  commutes(op) && a && b ? node(op, [b, a]) : undefined;

const associated: Rewriting = ({ op, args: [left, c] }) => {
  const [a, b] = left?.op === op && commutes(op) ? left.args : [];
  return a && b && c ? node(op, [a, node(op, [b, c])]) : undefined;
};

const distributed: Rewriting = ({ op, args: [factor, sum] }) => {
  const [a, b] = sum?.op === 'add' && op === 'multiply' ? sum.args : [];
  if (!a || !b || !factor) return undefined;
  return node('add', [node('multiply', [factor, a]), node('multiply', [factor, b])]);
};

/** a² − b² = (a − b)(a + b). */
const squares: Rewriting = ({ op, args: [left, right] }) => {
  const square = (tree: Tree | undefined) =>
    tree?.op === 'power' && tree.args[1]?.text === '2' ? tree.args[0] : undefined;
  const [a, b] = op === 'subtract' ? [square(left), square(right)] : [];
  return a && b ? node('multiply', [node('subtract', [a, b]), node('add', [a, b])]) : undefined;
};

/** Applies some rule at some part, as the numbers choose. */
export function rewritten(tree: Tree, choices: readonly number[]): Tree {
  return choices.reduce((current, choice) => rewrittenOnce(current, choice), tree);
}

function rewrittenOnce(tree: Tree, choice: number): Tree {
  const place = choice % (tree.args.length + 1);
  const rest = Math.floor(choice / (tree.args.length + 1));
  const part = tree.args[place];
  if (part !== undefined) {
    const args = tree.args.map((arg, k) => (k === place ? rewrittenOnce(arg, rest) : arg));
    return { ...tree, args };
  }
  return rules[rest % rules.length]?.(tree) ?? tree;
}
