import type { Interaction } from '#quiz/interaction.ts';
import type { TextOf } from '#quiz/item-type.ts';
import { fillPlaces } from '../text-pieces.ts';
import type { Fix, SpotTheBugQuestion, Token } from './question.ts';
import { say } from '#say/exporting.ts';

/** A choice of the token, and one of the fix for the faulty token. */
export function lower(question: SpotTheBugQuestion, textOf: TextOf): readonly Interaction[] {
  const { tokens, answer } = question;
  const code = `${textOf('stem')}\n\n${plainCode(textOf)}`;
  const faulty = tokens.find(({ name }) => name === answer.token);
  const place = `The wrong part is: ${textOf(`label.${answer.token}`)}. What should stand there instead?`;
  return [
    {
      kind: 'choice',
      prompt: `${code}\n\nWhich part is wrong?`,
      options: optionsOf(tokens, answer.token, textOf),
      losses: [say('splitBug'), say('partsListed')],
    },
    {
      kind: 'choice',
      prompt: `${code}\n\n${place}`,
      options: optionsOf(faulty?.fixes ?? [], answer.fix, textOf),
      losses: [say('splitBug'), say('placeTold')],
    },
  ];
}

const plainCode = (textOf: TextOf): string => fillPlaces(textOf('label.code'), (_, words) => words);

const optionsOf = (options: readonly (Token | Fix)[], answer: string, textOf: TextOf) =>
  options.map(({ name }) => ({
    name,
    text: textOf(`label.${name}`),
    right: name === answer,
    ...(name !== answer && { feedback: textOf(`feedback.${name}`) }),
  }));
