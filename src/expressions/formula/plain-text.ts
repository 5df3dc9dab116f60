import { decimalSign } from '#language/write-number.ts';
import type { Operation, Tree } from './tree.ts';

/** How tightly an operation holds together, and how tightly its parts have to, or stand in brackets. */
export type Holds = readonly [own: number, first: number, second: number];

/** How an operation is written, with # and @ for its parts. */
interface Writing {
  readonly holds: Holds;
  readonly text: string;
}

const w = (holds: Holds, text: string): Writing => ({ holds, text });

const writings: Readonly<Partial<Record<Operation, Writing>>> = {
  add: w([1, 1, 2], '# + @'),
  subtract: w([1, 1, 2], '# - @'),
  negate: w([2, 3, 0], '-#'),
  multiply: w([3, 3, 4], '#·@'),
  divide: w([3, 3, 4], '#/@'),
  power: w([4, 5, 5], '#^@'),
  transpose: w([4, 5, 0], '#^T'),
  norm1: w([5, 0, 0], 'norm(#; 1)'),
  norm2: w([5, 0, 0], 'norm(#)'),
  sum: w([2, 0, 0], 'Σ_% (#)'),
  entry: w([5, 5, 0], '#_%'),
};

/** How a tree is written with its parts: as a function where it has no sign of its own. */
export const writingOf = ({ op, args }: Tree): Writing =>
  writings[op] ?? w([5, 0, 0], args.length > 1 ? `${op}(#; @)` : `${op}(#)`);

/** Puts the parts into a writing. */
export const filled = (writing: string, text: string, parts: readonly string[]): string =>
  writing.replace(/[#@%]/gu, (sign) => (sign === '%' ? text : (parts[sign === '#' ? 0 : 1] ?? '')));

/** The tree in one line, like `X^T·(X·w - y)/n + λ·w`: read back, it gives the same tree. */
export function plainText(tree: Tree, decimal = '.'): string {
  const { op, text, symbol, args } = tree;
  if (args.length === 0) {
    return op === 'number' ? text.replace('.', decimal) : (symbol?.shown ?? (text || 'I'));
  }
  const { holds, text: writing } = writingOf(tree);
  const parts = args.map((part, place) => {
    const inside = plainText(part, decimal);
    return writingOf(part).holds[0] < (holds[place + 1] ?? 0) ? `(${inside})` : inside;
  });
  return filled(writing, text, parts);
}

/** The same as it is shown to people, with the decimal sign of the language that is spoken. */
export const shownText = (tree: Tree): string => plainText(tree, decimalSign());
