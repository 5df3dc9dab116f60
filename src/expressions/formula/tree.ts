import type { FormulaSymbol } from './language.ts';

export type Operation =
  | 'number'
  | 'symbol'
  | 'identity'
  | 'entry'
  | 'sum'
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'power'
  | 'negate'
  | 'transpose'
  | 'inv'
  | 'sqrt'
  | 'exp'
  | 'log'
  | 'abs'
  | 'sign'
  | 'min'
  | 'max'
  | 'tr'
  | 'norm1'
  | 'norm2';

/** Rows and columns by name; a number is 1 × 1, and a multiple of I fits any square: `*` × `*`. */
export interface Shape {
  readonly rows: string;
  readonly columns: string;
}

/** A formula that was read; brackets and spelling are gone. */
export interface Tree {
  readonly op: Operation;
  readonly args: readonly Tree[];
  readonly shape: Shape;
  /** A number's digits, a symbol's name, the index of an entry or a sum. */
  readonly text: string;
  readonly symbol?: FormulaSymbol;
  /** Of a sum: how many terms it has, by name. */
  readonly size?: string;
}

export const scalar: Shape = { rows: '1', columns: '1' };

export const isScalar = ({ shape }: Tree): boolean => shape.rows === '1' && shape.columns === '1';

/** A node that is known to fit together; `shapes.ts` checks what was typed. */
export const node = (op: Operation, args: readonly Tree[], shape = scalar, text = ''): Tree => ({
  op,
  args,
  shape,
  text,
});

export const numeral = (digits: string): Tree => node('number', [], scalar, digits);

export const negated = (tree: Tree): Tree => node('negate', [tree], tree.shape);

/** The tree and all of its parts. */
export const partsOf = (tree: Tree): readonly Tree[] => [tree, ...tree.args.flatMap(partsOf)];

/** Whether the test holds for the tree or any part of it. */
export const some = (tree: Tree, test: (part: Tree) => boolean): boolean =>
  partsOf(tree).some(test);
