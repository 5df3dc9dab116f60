import type { Interaction } from '#quiz/interaction.ts';
import type { TextOf } from '#quiz/item-type.ts';
import { lowerNumbers } from '../number-field.ts';
import { fillPlaces } from '../text-pieces.ts';
import type { ChoiceGap, ClozeQuestion, Gap } from './question.ts';
import { say } from '#say/exporting.ts';

/** One interaction a gap; its place in the text is a line, and other gaps are dots. */
export const lower = ({ gaps }: ClozeQuestion, textOf: TextOf): readonly Interaction[] =>
  gaps.flatMap((gap) => lowerGap(gap, textOf, gaps.length > 1 ? [say('splitGaps')] : []));

function lowerGap(gap: Gap, textOf: TextOf, losses: readonly string[]): readonly Interaction[] {
  const prompt = promptOf(gap, textOf);
  if (gap.kind === 'choice') return [lowerChoice(gap, textOf, prompt, losses)];
  if (gap.kind === 'word')
    return [
      {
        kind: 'short-text',
        prompt,
        accepted: gap.accepted,
        losses: [
          ...losses,
          say('wordAsText'),
          ...(gap.wrong.length > 0 ? [say('noWordFeedback')] : []),
        ],
      },
    ];
  const asked: TextOf = (name) => (name === 'stem' ? withText(gap, textOf) : textOf(name));
  return lowerNumbers({ blanks: [gap] }, asked).map((interaction) => ({
    ...interaction,
    losses: [...losses, ...interaction.losses],
  }));
}

const withText = ({ name }: Gap, textOf: TextOf): string =>
  `${textOf('stem')}\n\n${fillPlaces(textOf('label.text'), (gap) => (gap === name ? '\\_\\_\\_\\_' : '…'))}`;

const promptOf = (gap: Gap, textOf: TextOf): string =>
  `${withText(gap, textOf)}\n\n${textOf(`label.${gap.name}`)}`;

const lowerChoice = (
  { options, answer, wrong }: ChoiceGap,
  textOf: TextOf,
  prompt: string,
  losses: readonly string[],
): Interaction => ({
  kind: 'choice',
  prompt,
  options: options.map(({ name }) => {
    const slip = wrong.find(({ value }) => value === name);
    return {
      name,
      text: textOf(`label.${name}`),
      right: name === answer,
      ...(slip && { feedback: textOf(`feedback.${slip.name}`) }),
    };
  }),
  losses,
});
