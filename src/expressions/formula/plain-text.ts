import type { Operation, Tree } from './tree.ts';

/** How an operation is written, with # and @ for its parts. */
interface Writing {
  /** How tightly it holds together, and how tightly its parts have to, or stand in brackets. */
  readonly holds: readonly [own: number, first: number, second: number];
  readonly text: string;
  readonly mathml: string;
}

const w = (holds: Writing['holds'], text: string, mathml: string): Writing => ({
  holds,
  text,
  mathml,
});

const writings: Readonly<Partial<Record<Operation, Writing>>> = {
  add: w([1, 1, 2], '# + @', '<mrow>#<mo>+</mo>@</mrow>'),
  subtract: w([1, 1, 2], '# - @', '<mrow>#<mo>−</mo>@</mrow>'),
  negate: w([2, 3, 0], '-#', '<mrow><mo>−</mo>#</mrow>'),
  multiply: w([3, 3, 4], '#·@', '<mrow>#<mo>·</mo>@</mrow>'),
  divide: w([3, 3, 4], '#/@', '<mfrac>#@</mfrac>'),
  power: w([4, 5, 5], '#^@', '<msup>#@</msup>'),
  transpose: w([4, 5, 0], '#^T', '<msup>#<mo>⊤</mo></msup>'),
  inv: w([5, 0, 0], 'inv(#)', '<msup><mrow><mo>(</mo>#<mo>)</mo></mrow><mn>−1</mn></msup>'),
  sqrt: w([5, 0, 0], 'sqrt(#)', '<msqrt>#</msqrt>'),
  abs: w([5, 0, 0], 'abs(#)', '<mrow><mo>|</mo>#<mo>|</mo></mrow>'),
  norm1: w([5, 0, 0], 'norm(#; 1)', '<msub><mrow><mo>‖</mo>#<mo>‖</mo></mrow><mn>1</mn></msub>'),
  norm2: w([5, 0, 0], 'norm(#)', '<msub><mrow><mo>‖</mo>#<mo>‖</mo></mrow><mn>2</mn></msub>'),
  sum: w([2, 0, 0], 'Σ_% (#)', '<mrow><munder><mo>∑</mo><mi>%</mi></munder>#</mrow>'),
  entry: w([5, 5, 0], '#_%', '<msub>#<mi>%</mi></msub>'),
};

const listed = ({ op, args }: Tree): Writing => {
  const parts = args.length > 1 ? '#; @' : '#';
  const inside = args.length > 1 ? '#<mo>,</mo>@' : '#';
  return w(
    [5, 0, 0],
    `${op}(${parts})`,
    `<mrow><mi>${op}</mi><mo>(</mo>${inside}<mo>)</mo></mrow>`,
  );
};

/** How a tree is written with its parts. */
export const writingOf = (tree: Tree): Writing =>
  tree.args.length === 0 ? w([5, 0, 0], '', '') : (writings[tree.op] ?? listed(tree));

/** Puts the parts into a writing. */
export const filled = (writing: string, text: string, parts: readonly string[]): string =>
  writing.replace(/[#@%]/gu, (sign) => (sign === '%' ? text : (parts[sign === '#' ? 0 : 1] ?? '')));

/**
 * The tree in one line, like `X^T·(X·w - y)/n + λ·w`: read back, it gives the same tree.
 *
 * The decimal sign is a point, or a comma where the item's policy says so.
 */
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
