// How a formula is written, apart from its value.
import { plainText } from './plain-text.ts';
import { some, type Tree } from './tree.ts';

export type Form =
  'factored' | 'expanded' | 'single fraction' | 'number' | { readonly without: string };

/** What to change for the form that is asked for, in a sentence; undefined where it has it. */
export function formMissing(tree: Tree, form: Form): string | undefined {
  if (typeof form === 'object') {
    const found = symbolIn(tree, form.without);
    return found && `Your formula still has ${plainText(found)} in it: write it without.`;
  }
  return fits[form](tree) ? undefined : sentences[form];
}

const sentences = {
  factored: 'Write it as a product: factors, not a sum.',
  expanded: 'Multiply the brackets out, so that no sum stands in a product or a power.',
  'single fraction': 'Bring it on one fraction line.',
  number: 'Give a number without any symbol.',
} as const;

const fits: Readonly<Record<keyof typeof sentences, (tree: Tree) => boolean>> = {
  factored: isFactored,
  expanded: (tree) => !some(tree, isProductOfSum),
  'single fraction': isSingleFraction,
  number: (tree) => !some(tree, ({ op }) => op === 'symbol' || op === 'identity'),
};

function symbolIn(tree: Tree, name: string): Tree | undefined {
  if (tree.op === 'symbol' && tree.text === name) return tree;
  for (const part of tree.args) {
    const found = symbolIn(part, name);
    if (found) return found;
  }
  return undefined;
}

const isSum = (tree: Tree | undefined): boolean =>
  tree?.op === 'add' || tree?.op === 'subtract' || (tree?.op === 'negate' && isSum(tree.args[0]));

/** A product or power that is no number times a sum in disguise: 2·(x² − 1) is not factored. */
function isFactored(tree: Tree): boolean {
  const factors = factorsOf(tree);
  const varied = factors.filter((factor) => !fits.number(factor));
  return !isSum(tree) && (varied.length !== 1 || !varied.some(isSum));
}

function factorsOf(tree: Tree): readonly Tree[] {
  const [a, b] = tree.args;
  if (tree.op === 'negate' && a) return factorsOf(a);
  if (tree.op === 'multiply' && a && b) return [...factorsOf(a), ...factorsOf(b)];
  if (tree.op === 'divide' && a && b) return [...factorsOf(a), ...factorsOf(b)];
  if (tree.op === 'power' && a) return [a, a];
  return [tree];
}

function isProductOfSum({ op, args: [a, b] }: Tree): boolean {
  if (op === 'multiply') return isSum(a) || isSum(b);
  if (op === 'power') return isSum(a) && b?.op === 'number';
  return (op === 'divide' || op === 'negate') && isSum(a);
}

/** One fraction line at most, and all of the formula on it; what stands in functions is left alone. */
function isSingleFraction(tree: Tree): boolean {
  const [a, b] = tree.args;
  if (tree.op === 'negate' && a) return isSingleFraction(a);
  if (tree.op !== 'divide') return !hasFraction(tree);
  return [a, b].every((part) => part === undefined || !hasFraction(part));
}

const arithmetic = /^(?:add|subtract|multiply|divide|power|negate)$/u;

const hasFraction = ({ op, args }: Tree): boolean =>
  op === 'divide' ||
  (op === 'power' && args[1]?.op === 'negate') ||
  (arithmetic.test(op) && args.some(hasFraction));
