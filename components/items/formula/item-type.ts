import { plainText } from '#expressions/formula/plain-text.ts';
import { decimalSign } from '#language/write-number.ts';
import { itemsOf } from '#quiz/define-item.ts';
import type { ItemType } from '#quiz/item-type.ts';
import { means } from '../means.ts';
import { wrongAnswer } from '../slips.ts';
import { clash } from './clash.ts';
import { grade } from './grade.ts';
import { treeOf } from './read.ts';
import type { FormulaQuestion, FormulaResponse } from './question.ts';

/** A formula, typed; judged by its value, whatever its form. */
export const formula: ItemType<FormulaQuestion, FormulaResponse> = {
  name: 'formula',
  schema: async () => (await import('./schema.ts')).schema,
  empty: '',
  isResponse: (value) => typeof value === 'string',
  grade,
  answers: (question) => ({
    right: plainText(treeOf(question.answer, question), stated[policyOf(question)]),
    wrong: question.wrong.map((wrong) => wrongAnswer(wrong.formula, wrong)),
  }),
  clash,
  arrange: (question) => question,
  compare: (question, response) => {
    const graded = grade(question, response);
    return [
      {
        given: { text: response },
        right: { text: shownAnswer(question) },
        matches: graded.outcome === 'graded' && graded.points === 1,
      },
    ];
  },
  lower: async (...posed) => (await import('./lower.ts')).lower(...posed),
};

const shownAnswer = (question: FormulaQuestion): string =>
  plainText(treeOf(question.answer, question), decimalOf(question));

const policyOf = ({ language }: FormulaQuestion) => language.decimal ?? 'either';

/** The sign of an answer that has to be read alike in every language. */
const stated = { point: '.', comma: ',', either: '.' } as const;

/** The sign in which the question shows decimals: the language's own, where it takes both. */
export function decimalOf(question: FormulaQuestion): string {
  const policy = policyOf(question);
  return policy === 'either' ? decimalSign() : stated[policy];
}

export const formulaItem = itemsOf(formula, means);
