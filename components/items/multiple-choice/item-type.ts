import { say } from '#say/answers.ts';
import { itemsOf } from '#quiz/define-item.ts';
import type { Comparison, ItemType } from '#quiz/item-type.ts';
import { arrange, sameName } from '../arrange.ts';
import { means } from '../means.ts';
import { isTextList } from '../response-shapes.ts';
import { wrongAnswer } from '../slips.ts';
import { grade } from './grade.ts';
import type { MultipleChoiceQuestion, MultipleChoiceResponse, Option } from './question.ts';

/** Every option that holds. */
export const multipleChoice: ItemType<MultipleChoiceQuestion, MultipleChoiceResponse> = {
  name: 'multiple-choice',
  schema: async () => (await import('./schema.ts')).schema,
  empty: [],
  isResponse: isTextList,
  grade,
  answers: ({ options }) => ({
    right: rightNames(options),
    wrong: options
      .map((option) => wrongAnswer(toggled(rightNames(options), option.name), option))
      // Without its only right tick an answer is empty, and so not graded.
      .filter(({ response }) => response.length > 0),
  }),
  clash: ({ options }) => sameName(options),
  arrange: ({ options }, shuffle) => ({ options: arrange(options, shuffle) }),
  compare: ({ options }, ticked) => options.map((option) => compareOption(option, ticked)),
  lower: async (...posed) => (await import('./lower.ts')).lower(...posed),
};

export const multipleChoiceItem = itemsOf(multipleChoice, means);

const rightNames = (options: readonly Option[]): readonly string[] =>
  options.flatMap(({ name, right }) => (right ? [name] : []));

const toggled = (names: readonly string[], name: string): readonly string[] =>
  names.includes(name) ? names.filter((other) => other !== name) : [...names, name];

function compareOption({ name, right }: Option, ticked: readonly string[]): Comparison {
  const given = ticked.includes(name);
  return { label: name, given: holds(given), right: holds(right), matches: given === right };
}

const holds = (whether: boolean) => ({ text: say(whether ? 'holds' : 'holdsNot') });
