import type { Interaction } from '#quiz/interaction.ts';
import type { TextOf } from '#quiz/item-type.ts';
import type { MatchingQuestion } from './question.ts';
import { say } from '#say/exporting.ts';

export const lower = (
  { prompts, choices }: MatchingQuestion,
  textOf: TextOf,
): readonly Interaction[] => {
  const label = (name: string) => textOf(`label.${name}`);
  const extra = choices.filter(({ name }) => prompts.every(({ answer }) => answer !== name));
  return [
    {
      kind: 'match',
      prompt: textOf('stem'),
      pairs: prompts.map(({ name, answer }) => ({ left: label(name), right: label(answer) })),
      ...(extra.length > 0 && { extra: extra.map(({ name }) => label(name)) }),
      losses: [say('partialCredit'), say('noPairFeedback')],
    },
  ];
};
