import { itemsOf } from '#quiz/define-item.ts';
import type { ItemType } from '#quiz/item-type.ts';
import { arrange, sameName } from '../arrange.ts';
import { means } from '../means.ts';
import { isTextByName } from '../response-shapes.ts';
import { rightPairs, wrongPairs } from './answers.ts';
import { grade } from './grade.ts';
import type { MatchingQuestion, MatchingResponse } from './question.ts';

/** A choice for each of several prompts. */
export const matching: ItemType<MatchingQuestion, MatchingResponse> = {
  name: 'matching',
  schema: async () => (await import('./schema.ts')).schema,
  empty: {},
  isResponse: isTextByName,
  grade,
  answers: (question) => ({ right: rightPairs(question), wrong: wrongPairs(question) }),
  clash: ({ prompts, choices }) =>
    sameName([...prompts, ...choices]) ??
    prompts.flatMap(({ name, answer, wrong }) =>
      wrong.some(({ choice }) => choice === answer)
        ? [`To ${name}, the right choice is listed as a wrong one.`]
        : [],
    )[0],
  arrange: (question, shuffle) => ({ ...question, choices: arrange(question.choices, shuffle) }),
  compare: ({ prompts }, response) =>
    prompts.map(({ name, answer }) => ({
      label: name,
      given: { label: response[name] ?? '' },
      right: { label: answer },
      matches: response[name] === answer,
    })),
  lower: async (...posed) => (await import('./lower.ts')).lower(...posed),
};

export const matchingItem = itemsOf(matching, means);
