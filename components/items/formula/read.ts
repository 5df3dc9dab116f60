import { readFormula } from '#expressions/formula/read-formula.ts';
import type { Tree } from '#expressions/formula/tree.ts';
import type { FormulaQuestion } from './question.ts';

/** Each formula that a question states is read once. */
const known = new WeakMap<FormulaQuestion, Map<string, Tree>>();

/** The tree of a formula that the item itself states. Throws a sentence for its author. */
export function treeOf(formula: string, question: FormulaQuestion): Tree {
  const trees = known.get(question) ?? new Map<string, Tree>();
  known.set(question, trees);
  const tree = trees.get(formula) ?? stated(formula, question);
  trees.set(formula, tree);
  return tree;
}

function stated(formula: string, { language }: FormulaQuestion): Tree {
  const read = readFormula(formula, language);
  if (read.kind === 'formula') return read.tree;
  throw new RangeError(`The item's formula ${formula} cannot be read: ${read.message}`);
}
