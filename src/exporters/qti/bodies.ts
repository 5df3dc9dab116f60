import type { Interaction } from '#quiz/interaction.ts';
import type { Body } from './body.ts';
import { choice, match, order } from './choosing.ts';
import { essay, number, shortText } from './typing.ts';

/** What an interaction shows and how it is scored, in the names of QTI 2.1. */
export const bodyOf = (interaction: Interaction): Body => {
  switch (interaction.kind) {
    case 'choice':
    case 'multiple-choice':
      return choice(interaction);
    case 'number':
      return number(interaction);
    case 'short-text':
      return shortText(interaction);
    case 'order':
      return order(interaction);
    case 'match':
      return match(interaction);
    case 'essay':
      return essay(interaction);
  }
};
