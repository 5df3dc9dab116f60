import { compareFormulas, type Comparison } from '#expressions/formula/compare-formulas.ts';
import { formMissing } from '#expressions/formula/form.ts';
import { nameSlip } from '#expressions/formula/name-slip.ts';
import { plainText } from '#expressions/formula/plain-text.ts';
import { readFormula } from '#expressions/formula/read-formula.ts';
import type { Tree } from '#expressions/formula/tree.ts';
import { ungraded, type Grade, type Graded } from '#quiz/grade.ts';
import { field, type FormulaQuestion, type FormulaResponse } from './question.ts';
import { treeOf } from './read.ts';

/** Where formulas are tried: the same points for every learner, teacher and machine. */
const seed = 1;

/** By value first, then by form. What cannot be read or decided is not graded. */
export function grade(question: FormulaQuestion, response: FormulaResponse): Grade {
  const read = readFormula(response, question.language);
  if (read.kind === 'none') return mend('The formula could not be read.', read.message);
  const expected = treeOf(question.answer, question);
  const compared = compareFormulas(read.tree, expected, question.language, seed);
  if (compared.verdict === 'undecided') return mend('The formula could not be judged.', undecided);
  return compared.verdict === 'equal'
    ? gradeForm(question, read.tree)
    : (alternative(question, read.tree) ?? wrong(question, read.tree, expected, compared));
}

const undecided = 'It has a value too rarely to be compared: check it, or write it more plainly.';

const mend = (what: string, message: string): Grade =>
  ungraded(`${what} The reason stands beside it. No attempt was used.`, { [field]: message });

const graded = (points: number, more: Partial<Graded> = {}, remark?: string): Graded => ({
  outcome: 'graded',
  points,
  parts: [{ name: field, right: points === 1, ...(remark !== undefined && { remark }) }],
  feedback: [],
  misconceptions: [],
  ...more,
});

function gradeForm({ demand }: FormulaQuestion, given: Tree): Grade {
  const missing = demand && formMissing(given, demand.form);
  if (missing === undefined) return graded(1);
  return demand?.points === undefined
    ? mend('The value is right, and the form is not what is asked for.', missing)
    : graded(demand.points, {}, `The value is right. ${missing}`);
}

function alternative(question: FormulaQuestion, given: Tree): Graded | undefined {
  const found = stated(given, question.alternatives ?? [], question);
  return found && graded(found.points, { feedback: [found.name] });
}

function wrong(
  question: FormulaQuestion,
  given: Tree,
  expected: Tree,
  { message }: Comparison,
): Graded {
  const named = stated(given, question.wrong, question);
  if (named === undefined) {
    const slip = message ?? nameSlip(given, expected, question.language, seed)?.message;
    return graded(0, {}, slip);
  }
  const { name, misconception } = named;
  return graded(0, { feedback: [name], misconceptions: misconception ? [misconception] : [] });
}

/** The formula with the value of what was given: one that is word for word the same, if there is. */
function stated<One extends { readonly formula: string }>(
  given: Tree,
  all: readonly One[],
  question: FormulaQuestion,
): One | undefined {
  const text = plainText(given);
  return (
    all.find(({ formula }) => plainText(treeOf(formula, question)) === text) ??
    all.find(({ formula }) => isEqual(given, treeOf(formula, question), question))
  );
}

/** Whether two formulas have the same value; twins need no points to be tried at. */
export const isEqual = (one: Tree, other: Tree, { language }: FormulaQuestion): boolean =>
  plainText(one) === plainText(other) ||
  compareFormulas(one, other, language, seed).verdict === 'equal';
