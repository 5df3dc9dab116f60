// How a formula is written, apart from its value.
import { shownText } from './plain-text.ts';
import { partsOf, some, type Tree } from './tree.ts';
import { say } from './words.ts';

export type Form =
  'factored' | 'expanded' | 'single fraction' | 'number' | { readonly without: string };

/** What to change for the form that is asked for, in a sentence; undefined where it has it. */
export function formMissing(tree: Tree, form: Form): string | undefined {
  if (typeof form !== 'object') return fits[form](tree) ? undefined : say(sentences[form]);
  const [found] = partsOf(tree).filter(({ symbol }) => symbol?.name === form.without);
  return found && say('without', { symbol: shownText(found) });
}

const sentences = {
  factored: 'factored',
  expanded: 'expanded',
  'single fraction': 'singleFraction',
  number: 'noSymbols',
} as const;

const isNumber = (tree: Tree): boolean => !some(tree, ({ op }) => /symbol|identity/u.test(op));

const fits: Readonly<Record<keyof typeof sentences, (tree: Tree) => boolean>> = {
  factored: isFactored,
  expanded: (tree) => !some(tree, isProductOfSum),
  'single fraction': isSingleFraction,
  number: isNumber,
};

/** Without the signs in front of it. */
function unsigned(tree: Tree): Tree {
  const [inner] = tree.args;
  return tree.op === 'negate' && inner ? unsigned(inner) : tree;
}

const isSum = (tree: Tree | undefined): boolean =>
  tree !== undefined && /add|subtract/u.test(unsigned(tree).op);

/** A product or power that is no number times a sum in disguise: 2·(x² − 1) is not factored. */
function isFactored(tree: Tree): boolean {
  const varied = factorsOf(tree).filter((factor) => !isNumber(factor));
  return !isSum(tree) && (varied.length !== 1 || !varied.some(isSum));
}

function factorsOf(tree: Tree): readonly Tree[] {
  const { op, args } = unsigned(tree);
  const [base] = args;
  // Whatever its exponent, a power is more than one factor.
  if (op === 'power' && base) return [base, base];
  return /multiply|divide/u.test(op) ? args.flatMap(factorsOf) : [tree];
}

function isProductOfSum({ op, args: [a, b] }: Tree): boolean {
  if (op === 'power') return isSum(a) && b?.op === 'number';
  return (/multiply|divide|negate/u.test(op) && isSum(a)) || (op === 'multiply' && isSum(b));
}

/** One fraction line at most, and all of the formula on it; what stands in functions is left alone. */
function isSingleFraction(tree: Tree): boolean {
  const { op, args } = unsigned(tree);
  return op === 'divide' ? !args.some(hasFraction) : !hasFraction(tree);
}

const hasFraction = ({ op, args }: Tree): boolean =>
  op === 'divide' ||
  (op === 'power' && args[1]?.op === 'negate') ||
  (/add|subtract|multiply|power|negate/u.test(op) && args.some(hasFraction));
