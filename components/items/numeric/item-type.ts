import { itemsOf } from '#quiz/define-item.ts';
import type { ItemType } from '#quiz/item-type.ts';
import { firstPair } from '../first-pair.ts';
import { means } from '../means.ts';
import { isTextByName } from '../response-shapes.ts';
import { wrongAnswer } from '../slips.ts';
import { compare } from './compare.ts';
import { grade } from './grade.ts';
import { overlap } from './tolerance.ts';
import { typedAnswer } from './typed-answer.ts';
import type { Blank, NumericQuestion, NumericResponse } from './question.ts';

/** One number or several, typed. */
export const numeric: ItemType<NumericQuestion, NumericResponse> = {
  name: 'numeric',
  schema: async () => (await import('./schema.ts')).schema,
  empty: {},
  isResponse: isTextByName,
  grade,
  answers: ({ blanks }) => ({
    right: typedAnswers(blanks),
    wrong: blanks.flatMap((blank) =>
      blank.wrong.map((model) =>
        wrongAnswer(
          { ...typedAnswers(blanks), [blank.name]: typedAnswer(model.value, blank) },
          model,
        ),
      ),
    ),
  }),
  clash: ({ blanks }) => blanks.flatMap((blank) => clashIn(blank) ?? [])[0],
  arrange: (question) => question,
  compare,
  lower: async (...posed) => (await import('./lower.ts')).lower(...posed),
};

export const numericItem = itemsOf(numeric, means);

const typedAnswers = (blanks: readonly Blank[]): NumericResponse =>
  Object.fromEntries(blanks.map((blank) => [blank.name, typedAnswer(blank.answer, blank)]));

function clashIn(blank: Blank): string | undefined {
  const values = [{ name: 'the answer', value: blank.answer }, ...blank.wrong];
  const [one, other] = firstPair(values, (a, b) => overlap(a.value, b.value, blank)) ?? [];
  return (
    one &&
    other &&
    `In blank ${blank.name}, ${one.name} and ${other.name} are too close to tell apart.`
  );
}
