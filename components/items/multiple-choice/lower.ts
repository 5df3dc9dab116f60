import type { Interaction } from '#quiz/interaction.ts';
import type { TextOf } from '#quiz/item-type.ts';
import type { MultipleChoiceQuestion } from './question.ts';
import { say } from '#say/exporting.ts';

/** The same options, to tick. */
export const lower = (
  { options }: MultipleChoiceQuestion,
  textOf: TextOf,
): readonly Interaction[] => [
  {
    kind: 'multiple-choice',
    prompt: textOf('stem'),
    options: options.map(({ name, right }) => ({
      name,
      text: textOf(`label.${name}`),
      right,
      feedback: textOf(`feedback.${name}`),
    })),
    losses: [say('partialCredit')],
  },
];
