import type { Interaction } from '#quiz/interaction.ts';
import type { TextOf } from '#quiz/item-type.ts';
import { fillPlaces } from '../text-pieces.ts';
import type { HighlightQuestion } from './question.ts';
import { say } from '#say/exporting.ts';

/** The words that can be chosen, as a list below the text. */
export const lower = ({ segments }: HighlightQuestion, textOf: TextOf): readonly Interaction[] => [
  {
    kind: 'multiple-choice',
    prompt: `${textOf('stem')}\n\n${plainText(textOf)}`,
    options: segments.map(({ name, faulty }) => ({
      name,
      text: textOf(`label.${name}`),
      right: faulty,
      feedback: textOf(`feedback.${name}`),
    })),
    losses: [say('wordsListed'), say('partialCredit')],
  },
];

const plainText = (textOf: TextOf): string =>
  fillPlaces(textOf('label.text'), (name) => textOf(`label.${name}`));
