import type { Interaction } from '#quiz/interaction.ts';
import type { TextOf } from '#quiz/item-type.ts';
import type { SingleChoiceQuestion } from './question.ts';

/** A choice with what is said to each option that is not right. */
export const lower = (
  { options, answer }: SingleChoiceQuestion,
  textOf: TextOf,
): readonly Interaction[] => [
  {
    kind: 'choice',
    prompt: textOf('stem'),
    options: options.map(({ name }) => ({
      name,
      text: textOf(`label.${name}`),
      right: name === answer,
      ...(name !== answer && { feedback: textOf(`feedback.${name}`) }),
    })),
    losses: [],
  },
];
