import { say } from '#say/answers.ts';
import { compareFormulas, type Comparison } from '#expressions/formula/compare-formulas.ts';
import { formMissing } from '#expressions/formula/form.ts';
import { nameSlip } from '#expressions/formula/name-slip.ts';
import { plainText } from '#expressions/formula/plain-text.ts';
import { readFormula } from '#expressions/formula/read-formula.ts';
import type { Tree } from '#expressions/formula/tree.ts';
import { ungraded, type Grade, type Graded } from '#quiz/grade.ts';
import { met } from '../slips.ts';
import {
  field,
  type Alternative,
  type FormulaQuestion,
  type FormulaResponse,
  type WrongFormula,
} from './question.ts';
import { treeOf } from './read.ts';

/** Where formulas are tried: the same points for every learner, teacher and machine. */
const seed = 1;

/** By value first, then by form. What cannot be read or decided is not graded. */
export function grade(question: FormulaQuestion, response: FormulaResponse): Grade {
  const read = readFormula(response, question.language);
  if (read.kind === 'none') return mend('formulaUnread', read.message);
  const expected = treeOf(question.answer, question);
  const compared = compareFormulas(read.tree, expected, question.language, seed);
  if (compared.verdict === 'undecided') return mend('formulaUndecided', say('tooFewValues'));
  return compared.verdict === 'equal'
    ? gradeForm(question, read.tree)
    : gradeOther(question, read.tree, expected, compared);
}

type Why = 'formulaUnread' | 'formulaUndecided' | 'formWrong';

const mend = (why: Why, message: string): Grade => ungraded(say(why), { [field]: message });

const graded = (points: number, remark?: string): Graded => ({
  outcome: 'graded',
  points,
  parts: [{ name: field, right: points === 1, ...(remark !== undefined && { remark }) }],
  ...met([]),
});

function gradeForm({ demand }: FormulaQuestion, given: Tree): Grade {
  const missing = demand && formMissing(given, demand.form);
  if (missing === undefined) return graded(1);
  return demand?.points === undefined
    ? mend('formWrong', missing)
    : graded(demand.points, say('valueRight', { missing }));
}

/** A formula that the item states beside its answer, or one with a slip. */
function gradeOther(
  question: FormulaQuestion,
  given: Tree,
  expected: Tree,
  { message }: Comparison,
): Graded {
  const { alternatives = [], wrong, language } = question;
  const stated: readonly (WrongFormula & Partial<Alternative>)[] = [...alternatives, ...wrong];
  const found = stated.find(({ formula }) => isEqual(given, treeOf(formula, question), question));
  if (!found) return graded(0, message ?? nameSlip(given, expected, language, seed)?.message);
  return { ...graded(found.points ?? 0), ...met([found]) };
}

/** Whether two formulas have the same value; twins need no points to be tried at. */
export const isEqual = (one: Tree, other: Tree, { language }: FormulaQuestion): boolean =>
  plainText(one) === plainText(other) ||
  compareFormulas(one, other, language, seed).verdict === 'equal';
