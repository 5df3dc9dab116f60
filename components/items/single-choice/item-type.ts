import { itemsOf } from '#quiz/define-item.ts';
import type { ItemType } from '#quiz/item-type.ts';
import { arrange, sameName } from '../arrange.ts';
import { means } from '../means.ts';
import { wrongAnswer } from '../slips.ts';
import { grade } from './grade.ts';
import type { SingleChoiceQuestion, SingleChoiceResponse } from './question.ts';

/** One option out of several. */
export const singleChoice: ItemType<SingleChoiceQuestion, SingleChoiceResponse> = {
  name: 'single-choice',
  schema: async () => (await import('./schema.ts')).schema,
  empty: '',
  isResponse: (value) => typeof value === 'string',
  grade,
  answers: ({ options, answer }) => ({
    right: answer,
    wrong: options
      .filter(({ name }) => name !== answer)
      .map((option) => wrongAnswer(option.name, option)),
  }),
  clash: ({ options }) => sameName(options),
  arrange: (question, shuffle) => ({ ...question, options: arrange(question.options, shuffle) }),
  compare: ({ answer }, chosen) => [
    { given: { label: chosen }, right: { label: answer }, matches: chosen === answer },
  ],
  lower: async (...posed) => (await import('./lower.ts')).lower(...posed),
};

export const singleChoiceItem = itemsOf(singleChoice, means);
