import { readFormula } from '#expressions/formula/read-formula.ts';
import type { Tree } from '#expressions/formula/tree.ts';
import type { FormulaQuestion } from './question.ts';

/** The tree of a formula that the item itself states. Throws a sentence for its author. */
export function treeOf(formula: string, { language }: FormulaQuestion): Tree {
  const read = readFormula(formula, language);
  if (read.kind === 'formula') return read.tree;
  throw new RangeError(`${formula} cannot be read: ${read.message}`);
}
