import { readFormula } from '#expressions/formula/read-formula.ts';
import { isEqual } from './grade.ts';
import type { FormulaQuestion } from './question.ts';
import { treeOf } from './read.ts';

/** A sentence where a formula of the item cannot be read, or two of them are equal. */
export function clash(question: FormulaQuestion): string | undefined {
  const all = [
    { name: 'the answer', formula: question.answer },
    ...(question.alternatives ?? []),
    ...question.wrong,
  ];
  for (const [index, { name, formula }] of all.entries()) {
    const read = readFormula(formula, question.language);
    if (read.kind === 'none') return `${name}, ${formula}, cannot be read: ${read.message}`;
    const twin = all
      .slice(0, index)
      .find((other) => isEqual(read.tree, treeOf(other.formula, question), question));
    if (twin) return `${name} and ${twin.name} are the same formula.`;
  }
  return undefined;
}
